package org.chugiai.cas;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings a document and another program's version of its file together. Nothing that either side did is lost, nor is the
 * undo history, unless it is said so.
 */
public final class OutsideChanges {

  private final CasDocument document;
  private final ArticleFile file;
  private final CasCommandStack stack;

  OutsideChanges(CasDocument document, ArticleFile file, CasCommandStack stack) {
    this.document = document;
    this.file = file;
    this.stack = stack;
  }

  private CasResource mine() {
    return document.resource();
  }

  private ArticleFile.Version theirs() throws IOException {
    return file.read(document.types(), document.isLenient());
  }

  private CasResource base() throws IOException {
    return file.base(document.types(), document.isLenient());
  }

  /**
   * Puts on the document, as one step that can be undone, what another program did to the file since it was last loaded
   * or saved here. Where both sides changed the same annotations nothing happens.
   *
   * @return the annotations that both sides changed, with their words; empty where the versions are merged
   * @throws HistoryException where steps can't do that; {@link #mergeAnew} can, without the undo history
   * @throws IOException      where the file cannot be read; the document is then as it was
   */
  public List<String> merge() throws IOException {
    var theirs = theirs();
    var change = new CasMerge(base(), theirs.resource(), mine());
    if (change.conflicts().isEmpty()) {
      tryOnBase(theirs);
      document.execute(new EditCommand(document, CasMessages.get("fromOutside"), change::apply));
      if (document.journal() != null) {
        document.journal().outside(file, theirs.fingerprint().sha256());
      }
      file.accept(theirs);
      if (differs(theirs.resource(), mine())) {
        stack.forgetSaved();
      } else {
        saved(theirs);
      }
    }
    return change.conflicts();
  }

  /** Steps can do to this side what was done outside only where they can do it to what both sides began with. */
  private void tryOnBase(ArticleFile.Version theirs) throws IOException {
    var base = base();
    var change = new CasMerge(base, theirs.resource(), base);
    try (var scratch = CasDocument.over(base, file.path())) {
      scratch.execute(new EditCommand(scratch, "", change::apply));
      if (differs(base, theirs.resource())) {
        throw new HistoryException(CasMessages.get("history", file.path()));
      }
    }
  }

  /**
   * Makes of the document, as one step that can be undone, what another program made of the file. What was done here and
   * not saved is taken back by that step.
   *
   * @throws HistoryException where steps can't do that; {@link CasDocument#revert} can, without the undo history
   * @throws IOException      where the file cannot be read; the document is then as it was
   */
  public void takeOver() throws IOException {
    var theirs = theirs();
    var change = new CasMerge(mine(), theirs.resource(), mine());
    if (!change.conflicts().isEmpty()) {
      throw new HistoryException(CasMessages.get("history", file.path()));
    }
    var before = document.undoLabels().size();
    document.execute(new EditCommand(document, CasMessages.get("fromOutside"), change::apply));
    if (differs(mine(), theirs.resource())) {
      if (document.undoLabels().size() > before) {
        stack.drop();
      }
      throw new HistoryException(CasMessages.get("history", file.path()));
    }
    saved(theirs);
  }

  /** The document has what the file has, in words of its own. */
  private void saved(ArticleFile.Version theirs) throws IOException {
    file.accept(theirs.fingerprint(), mine().toBytes());
    stack.saveIsDone();
    if (document.journal() != null) {
      document.journal().clear();
    }
  }

  private static boolean differs(CasResource one, CasResource other) {
    var sides = List.of(new MergeSide(one), new MergeSide(other));
    return !sides.getFirst().isAround(sides.getLast())
        || !surfaces(sides.getFirst()).equals(surfaces(sides.getLast()))
        || !new CasMerge(one, other, one).isNothing();
  }

  /** How often each annotation is there. */
  private static Map<Object, Integer> surfaces(MergeSide side) {
    var counts = new HashMap<Object, Integer>();
    side.units().forEach(unit -> counts.merge(side.surface(unit), 1, Integer::sum));
    return counts;
  }

  /**
   * Takes over another program's version of the file and does again, as one step that can be undone, what was done here
   * since the file was last loaded or saved; the commands before that are forgotten, and earlier spans void. Where both
   * sides changed the same annotations nothing happens.
   *
   * @return the annotations that both sides changed, with their words; empty where the versions are merged
   * @throws IOException where the file cannot be read, the document is then as it was; or the journal not be deleted
   */
  public List<String> mergeAnew() throws IOException {
    var theirs = theirs();
    var change = new CasMerge(base(), mine(), theirs.resource());
    if (change.conflicts().isEmpty()) {
      file.accept(theirs);
      document.use(theirs.resource());
      stack.flush();
      if (document.journal() != null) {
        document.journal().clear();
      }
      document.tellReset();
      document.execute(new EditCommand(document, CasMessages.get("merge"), change::apply));
    }
    return change.conflicts();
  }
}
