package org.chugiai.ui.views.guidelines;

import java.util.List;
import java.util.Optional;
import org.chugiai.cas.Span;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.views.ArticleFollower;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The corpus's scheme in words, beside the text: opened at the kind of what is selected. */
public final class GuidelinesView extends ViewPart implements ArticleFollower.Follower, CorpusSession.Listener {

  /** Id of the view in plugin.xml. */
  public static final String ID = "org.chugiai.ui.views.guidelines";

  private ArticleFollower follower;
  private CorpusSession session;
  private StyledText text;
  private SchemeText scheme = SchemeText.EMPTY;

  @Override
  public void createPartControl(Composite parent) {
    text = new StyledText(parent, SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY);
    text.setData("org.eclipse.e4.ui.css.CssClassName", "ReadingPage");
    text.setMargins(12, 10, 12, 10);
    text.setLineSpacing(3);
    text.setCaret(null);
    session = getSite().getService(CorpusSession.class);
    session.addListener(this);
    follower = new ArticleFollower(getSite().getPage(), this);
    corpusChanged(session.current());
    follower.start();
  }

  @Override
  public void corpusChanged(Optional<OpenCorpus> corpus) {
    scheme = corpus.map(open -> SchemeText.of(open.corpus(), open.types())).orElse(SchemeText.EMPTY);
    text.setText(scheme.text());
    for (var heading : scheme.headings()) {
      var style = new StyleRange(heading.begin(), heading.end() - heading.begin(), null, null, SWT.BOLD);
      if (heading.top()) {
        style.font = JFaceResources.getHeaderFont();
      }
      text.setStyleRange(style);
    }
  }

  @Override
  public void selectionChanged(List<Span> spans) {
    if (spans.size() == 1) {
      scheme.position(spans.getFirst()).ifPresent(at -> text.setTopIndex(text.getLineAtOffset(at)));
    }
  }

  @Override
  public void setFocus() {
    text.setFocus();
  }

  @Override
  public void dispose() {
    session.removeListener(this);
    follower.stop();
    super.dispose();
  }
}
