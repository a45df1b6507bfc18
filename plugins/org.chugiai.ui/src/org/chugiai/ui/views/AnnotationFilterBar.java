package org.chugiai.ui.views;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.corpus.model.Layer;
import org.chugiai.ui.editor.marks.Scheme;
import org.chugiai.ui.views.AnnotationFilter.Judgement;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Where the user says which annotations to show. */
final class AnnotationFilterBar extends Composite {

  private final Text words;
  private final Combo layer;
  private final Combo judgement;
  private List<Layer> layers = List.of();
  private AnnotationFilter filter = AnnotationFilter.ALL;

  AnnotationFilterBar(Composite parent, Runnable changed) {
    super(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(3, 3).applyTo(this);
    words = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    words.setMessage(Messages.filterWords);
    words.setToolTipText(Messages.filterWordsTip);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
    layer = new Combo(this, SWT.READ_ONLY);
    layer.setToolTipText(Messages.filterLayerTip);
    judgement = new Combo(this, SWT.READ_ONLY);
    judgement.setItems(Messages.filterAllStates, Messages.filterOpen, Messages.filterConfirmed,
        Messages.filterRejected);
    judgement.select(0);
    judgement.setToolTipText(Messages.filterStateTip);
    words.addModifyListener(e -> update(changed));
    layer.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> update(changed)));
    judgement.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> update(changed)));
    setLayers(List.of());
  }

  /** Offers the layers of a corpus. */
  void setLayers(List<Layer> offered) {
    if (offered.equals(layers) && layer.getItemCount() > 0) {
      return;
    }
    layers = offered;
    var items = new ArrayList<String>();
    items.add(Messages.filterAllLayers);
    offered.forEach(each -> items.add(Scheme.name(each)));
    layer.setItems(items.toArray(String[]::new));
    layer.select(0);
    filter = read();
    layout(true);
  }

  AnnotationFilter filter() {
    return filter;
  }

  private void update(Runnable changed) {
    filter = read();
    changed.run();
  }

  private AnnotationFilter read() {
    int chosen = layer.getSelectionIndex();
    int judged = judgement.getSelectionIndex();
    return new AnnotationFilter(words.getText(), chosen < 1 ? null : layers.get(chosen - 1).getTypeName(),
        judged < 1 ? null : Judgement.values()[judged - 1]);
  }
}
