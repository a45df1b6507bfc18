package org.chugiai.ui.views.referents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.CasCommands;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.Span;
import org.chugiai.ui.corpuswide.ArticleEdit;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Lets mentions refer to another referent. That is no judgement on the mentions: suggestions stay suggestions, and what
 * was rejected stays rejected.
 */
public final class MentionEdits {

  private static final String REFERENT = "referent";
  private static final String REFERENTS = "referents";
  private static final String NAME = "name";
  private static final String STATUS = "status";

  private final String annotator;
  private final Set<String> from;
  private final String to;
  private final String name;
  private final BiPredicate<String, Span> which;

  /**
   * Prepares edits.
   *
   * @param annotator in whose name
   * @param from      ids of the referents that mentions refer to now
   * @param to        id of the one that they are to refer to
   * @param name      its name
   * @param which     which mentions, by the ids of their articles
   */
  public MentionEdits(String annotator, Set<String> from, String to, String name, BiPredicate<String, Span> which) {
    this.annotator = annotator;
    this.from = Set.copyOf(from);
    this.to = to;
    this.name = name;
    this.which = which;
  }

  /** All mentions. */
  public static MentionEdits ofAll(String annotator, Set<String> from, String to, String name) {
    return new MentionEdits(annotator, from, to, name, (article, span) -> true);
  }

  /**
   * The edit of each article.
   *
   * @param label what undo says
   */
  public ArticleEdit edit(String label) {
    return (article, document) -> {
      var commands = document.commands(annotator);
      var parts = new ArrayList<CasCommand>();
      for (var object : document.resource().getContents()) {
        var span = new Span(object);
        if (isOfTypes(document, span)) {
          refer(article, span, commands, parts);
        }
      }
      return parts.isEmpty() ? Optional.empty() : Optional.of(commands.compound(label, parts));
    };
  }

  private static boolean isOfTypes(CasDocument document, Span span) {
    return document.types().find(span.type()).isPresent() && (span.has(REFERENT) || span.has(REFERENTS));
  }

  private void refer(String article, Span span, CasCommands commands, List<CasCommand> parts) {
    if (span.has(REFERENT) && from.contains(String.valueOf(span.string(REFERENT))) && which.test(article, span)) {
      mention(span, commands, parts);
    }
    if (span.has(REFERENTS) && span.strings(REFERENTS).stream().anyMatch(from::contains) && isMoved(article, span)) {
      var ids = new LinkedHashSet<String>();
      span.strings(REFERENTS).forEach(id -> ids.add(from.contains(id) ? to : id));
      if (!List.copyOf(ids).equals(span.strings(REFERENTS))) {
        parts.add(commands.set(span, REFERENTS, List.copyOf(ids)));
      }
    }
  }

  /** An argument follows the mention that heads it; one without goes with its own words. */
  private boolean isMoved(String article, Span argument) {
    var head = argument.has("entity") ? argument.reference("entity") : Optional.<Span>empty();
    return which.test(article, head.orElse(argument));
  }

  private void mention(Span span, CasCommands commands, List<CasCommand> parts) {
    var status = span.has(STATUS) ? span.string(STATUS) : null;
    var before = parts.size();
    if (!to.equals(span.string(REFERENT))) {
      parts.add(commands.set(span, REFERENT, to));
    }
    if (span.has(NAME) && !Objects.equals(name, span.string(NAME))) {
      parts.add(commands.set(span, NAME, name));
    }
    if (parts.size() > before && status != null) {
      parts.add(commands.set(span, STATUS, status));
    }
  }

  /**
   * The articles that name one of some referents, in the order of the corpus; those open in editors may name it, too.
   *
   * @param corpus   corpus
   * @param articles ids of the articles
   * @param open     ids of those that editors have open
   * @param ids      ids of the referents
   * @param monitor  progress; the user may give up
   */
  public static List<String> articlesNaming(OpenCorpus corpus, List<String> articles, Set<String> open,
      Set<String> ids, IProgressMonitor monitor) throws IOException {
    var progress = SubMonitor.convert(monitor, articles.size());
    var naming = new ArrayList<String>();
    for (var article : articles) {
      progress.split(1);
      if (open.contains(article) || names(corpus, article, ids)) {
        naming.add(article);
      }
    }
    return naming;
  }

  /** Reading a file as text is much faster than reading its annotations. */
  private static boolean names(OpenCorpus corpus, String article, Set<String> ids) throws IOException {
    var file = corpus.store().layout().annotationFile(corpus.annotator(), article);
    if (!Files.exists(file)) {
      return false;
    }
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    // What XML escapes may be written in several ways.
    return ids.stream().anyMatch(id -> !id.matches("[\\p{L}\\p{N}_.-]+") || text.contains('"' + id + '"')
        || text.contains('>' + id + '<'));
  }
}
