package org.chugiai.ui.wizards.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.operations.ExportCorpus;
import org.chugiai.formats.AnnotationFilter;
import org.chugiai.formats.ExportOptions;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.Settings;

/** What the user has chosen so far. Needs no display. */
final class ExportChoice {

  private final Corpus corpus;
  private final String annotator;
  private final Map<String, Map<String, String>> settings = new HashMap<>();
  private Format format = FormatCatalog.all().stream().filter(Format::writes).findFirst().orElseThrow();
  private final Set<State> states = EnumSet.allOf(State.class);
  private boolean suggestions;
  private boolean strict;
  private boolean replace;
  private String target = "";

  ExportChoice(Corpus corpus, String annotator) {
    this.corpus = corpus;
    this.annotator = annotator;
  }

  Format format() {
    return format;
  }

  void format(Format next) {
    format = next;
  }

  void state(State state, boolean wanted) {
    if (wanted) {
      states.add(state);
    } else {
      states.remove(state);
    }
  }

  boolean has(State state) {
    return states.contains(state);
  }

  void suggestions(boolean wanted) {
    suggestions = wanted;
  }

  void strict(boolean wanted) {
    strict = wanted;
  }

  void replace(boolean wanted) {
    replace = wanted;
  }

  boolean replace() {
    return replace;
  }

  void target(String folder) {
    target = folder.strip();
  }

  /** The folder that will appear; empty where what was typed is none. */
  Optional<Path> target() {
    try {
      return target.isEmpty() ? Optional.empty() : Optional.of(Path.of(target).toAbsolutePath());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The values set for the chosen format; what the corpus knows itself is set to begin with. */
  Map<String, String> settings() {
    return settings.computeIfAbsent(format.id(), id -> {
      var values = new HashMap<String, String>();
      for (var option : format.options()) {
        var known = switch (option.name()) {
          case "name" -> corpus.getName();
          case "license" -> corpus.getLicence();
          default -> null;
        };
        if (known != null && !known.isBlank()) {
          values.put(option.name(), known);
        }
      }
      return values;
    });
  }

  /** The ids of the articles in the chosen states. */
  Set<String> articles() {
    var ids = new LinkedHashSet<String>();
    corpus.getDocuments().stream().filter(document -> states.contains(state(document)))
        .forEach(document -> ids.add(document.getId()));
    return ids;
  }

  private State state(Document document) {
    var work = document.findWork(annotator);
    return work == null ? State.NEW : work.getState();
  }

  /** How many articles are in a state. */
  long count(State state) {
    return corpus.getDocuments().stream().filter(document -> state(document) == state).count();
  }

  /**
   * The options of the export.
   *
   * @throws IllegalArgumentException for a value that an option does not take
   */
  ExportCorpus.Options options() {
    var filter = suggestions ? AnnotationFilter.notRejected() : AnnotationFilter.confirmed();
    return new ExportCorpus.Options(format, Settings.of(format, settings()), target().orElseThrow(),
        new ExportOptions(filter, strict, replace), articles(), annotator,
        Runtime.getRuntime().availableProcessors());
  }
}
