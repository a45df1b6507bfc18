package org.chugiai.help;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chugiai.help.Guide.Topic;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** The user's guide: its pages at the left, which can be searched, the open page at the right. */
public final class GuideView extends ViewPart {

  /** Id of the view in plugin.xml. */
  public static final String ID = "org.chugiai.help.guide";

  private static final int WIDE = 600;

  private final Map<Topic, GuidePage> pages = new HashMap<>();
  private List<Topic> topics = List.of();
  private Text search;
  private TableViewer contents;
  private PageText text;

  @Override
  public void createPartControl(Composite parent) {
    topics = Guide.topics();
    var sash = new SashForm(parent, SWT.HORIZONTAL);
    var left = new Composite(sash, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(left);
    search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(Messages.search);
    search.addModifyListener(event -> narrow());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
    contents = new TableViewer(left, SWT.SINGLE | SWT.V_SCROLL);
    left.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = getTitle()));
    contents.getTable().getAccessible().addRelation(ACC.RELATION_LABELLED_BY, left.getAccessible());
    contents.setContentProvider(ArrayContentProvider.getInstance());
    contents.setLabelProvider(LabelProvider.createTextProvider(topic -> ((Topic) topic).title()));
    contents.setInput(topics);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(contents.getControl());
    text = new PageText(sash, this::follow);
    sash.addListener(SWT.Resize, event -> arrange(sash));
    arrange(sash);
    contents.addSelectionChangedListener(event -> selected());
    if (!topics.isEmpty()) {
      contents.setSelection(new StructuredSelection(topics.getFirst()));
    }
  }

  /** The list stands above the page where there is no room for both side by side. */
  private static void arrange(SashForm sash) {
    boolean wide = sash.getSize().x >= WIDE;
    sash.setOrientation(wide ? SWT.HORIZONTAL : SWT.VERTICAL);
    sash.setWeights(1, wide ? 3 : 4);
  }

  /**
   * Opens a page.
   *
   * @param href as Eclipse help names it; one that the guide does not have is left alone
   */
  void open(String href) {
    topics.stream().filter(topic -> topic.href().equals(href)).findFirst().ifPresent(topic -> {
      search.setText("");
      contents.setSelection(new StructuredSelection(topic), true);
    });
  }

  @Override
  public void setFocus() {
    text.widget().setFocus();
  }

  private void selected() {
    if (((IStructuredSelection) contents.getSelection()).getFirstElement() instanceof Topic topic) {
      var href = topic.href();
      text.show(page(topic), href.substring(Guide.BUNDLE.length() + 2, href.lastIndexOf('/')));
    }
  }

  private void narrow() {
    var wanted = search.getText().strip().toLowerCase(Locale.ROOT);
    var found = topics.stream().filter(topic -> (topic.title() + page(topic).text()).toLowerCase(Locale.ROOT)
        .contains(wanted)).toList();
    contents.setInput(found);
    if (!found.isEmpty()) {
      contents.setSelection(new StructuredSelection(found.getFirst()), true);
      show(wanted);
    }
  }

  /** Scrolls to what was searched for. */
  private void show(String wanted) {
    var widget = text.widget();
    int at = wanted.isEmpty() ? -1 : widget.getText().toLowerCase(Locale.ROOT).indexOf(wanted);
    if (at >= 0) {
      widget.setSelection(at, at + wanted.length());
    }
  }

  private GuidePage page(Topic topic) {
    return pages.computeIfAbsent(topic, wanted -> {
      try {
        return PageMaker.page(Guide.text(wanted));
      } catch (IOException e) {
        ILog.of(GuideView.class).error(e.getMessage(), e);
        return PageMaker.page(e.getMessage());
      }
    });
  }

  private void follow(String target) {
    if (target.contains(":")) {
      Program.launch(target);
    } else {
      topics.stream().filter(topic -> topic.file().equals(target)).findFirst().ifPresent(topic -> open(topic.href()));
    }
  }
}
