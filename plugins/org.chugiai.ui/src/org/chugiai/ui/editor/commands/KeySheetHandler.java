package org.chugiai.ui.editor.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.marks.Scheme;
import org.chugiai.ui.editor.popup.KeySheet.Key;
import org.chugiai.ui.editor.popup.KeySheet.Section;
import org.chugiai.ui.editor.popup.KeySheet;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/** Shows all keys of the editor, as they are bound now. */
public final class KeySheetHandler extends ArticleHandler {

  private static final String PREFIX = "org.chugiai.ui.editor.";

  /** The commands of each part of the sheet, in its order. */
  private static Map<String, List<String>> sections() {
    var sections = new LinkedHashMap<String, List<String>>();
    sections.put(Messages.KeySheet_judge, List.of("nextSuggestion", "previousSuggestion", "nextAnnotation",
        "previousAnnotation", "accept", "reject", "bulk", "clear"));
    sections.put(Messages.KeySheet_select, List.of("nextToken", "previousToken", "extendRight", "extendLeft",
        "extendLetterRight", "extendLetterLeft"));
    sections.put(Messages.KeySheet_edges, List.of("beginLeft", "beginRight", "endLeft", "endRight", "beginLetterLeft",
        "beginLetterRight", "endLetterLeft", "endLetterRight"));
    sections.put(Messages.KeySheet_link, List.of("holder", "target", "topic", "referent", "link", "note",
        "everywhere", "corpusWide"));
    sections.put(Messages.KeySheet_article, List.of("find", "concordance", "sentence", "finish",
        "larger", "smaller", "usualSize", "keySheet"));
    return sections;
  }

  @Override
  boolean changes() {
    return false;
  }

  @Override
  void perform(ArticleEditor editor, ExecutionEvent event) {
    var sections = new ArrayList<Section>();
    sections.add(new Section(Messages.KeySheet_kinds, kinds(editor)));
    sections().forEach((title, commands) -> sections.add(new Section(title, commands.stream()
        .map(command -> key(editor, PREFIX + command)).flatMap(Optional::stream).toList())));
    new KeySheet(editor.getSite().getShell(), sections).open();
  }

  private static List<Key> kinds(ArticleEditor editor) {
    return editor.model().scheme().choices().stream().filter(choice -> Scheme.key(choice) != null)
        .map(choice -> new Key(Scheme.key(choice), Scheme.name(choice))).toList();
  }

  private static Optional<Key> key(ArticleEditor editor, String id) {
    var keys = editor.getSite().getService(IBindingService.class).getBestActiveBindingFormattedFor(id);
    if (keys == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Key(keys,
          editor.getSite().getService(ICommandService.class).getCommand(id).getName()));
    } catch (NotDefinedException e) {
      ILog.of(KeySheetHandler.class).warn("The sheet names a command that is not there: " + id, e);
      return Optional.empty();
    }
  }
}
