package org.chugiai.cas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.AbstractCommand;

/** A command whose plan runs once, at execution; undo and redo repeat the edits that it made. */
final class EditCommand extends AbstractCommand implements CasCommand {

  private final CasDocument document;
  private final Consumer<EditRecorder> plan;
  private List<Edit> edits = List.of();
  private Set<CasObject> touched = Set.of();
  private long number;

  EditCommand(CasDocument document, String label, Consumer<EditRecorder> plan) {
    super(label);
    this.document = document;
    this.plan = plan;
  }

  @Override
  protected boolean prepare() {
    return true;
  }

  @Override
  public void execute() {
    var recorder = new EditRecorder(document);
    try {
      plan.accept(recorder);
    } catch (RuntimeException e) {
      undo(recorder.edits());
      throw e;
    }
    edits = List.copyOf(recorder.edits());
    touched = new LinkedHashSet<>(recorder.touched());
  }

  /** Runs the plan as a part of another command. */
  void include(EditRecorder recorder) {
    plan.accept(recorder);
  }

  @Override
  public void undo() {
    undo(edits);
  }

  private void undo(List<Edit> done) {
    for (var i = done.size() - 1; i >= 0; i--) {
      done.get(i).opposite().apply(document.resource());
    }
  }

  @Override
  public void redo() {
    for (var edit : edits) {
      edit.apply(document.resource());
    }
  }

  /** @return what execution did */
  List<Edit> edits() {
    return edits;
  }

  /** @return number in the journal, 0 for none yet */
  long number() {
    return number;
  }

  void setNumber(long number) {
    this.number = number;
  }

  @Override
  public List<Span> spans() {
    var spans = new ArrayList<Span>();
    for (var object : touched) {
      if (object.eResource() != null) {
        spans.add(new Span(object));
      }
    }
    return spans;
  }

  @Override
  public Collection<?> getAffectedObjects() {
    return touched;
  }

  @Override
  public Collection<?> getResult() {
    return touched;
  }
}
