package org.chugiai.corpus.operations;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.model.Referent;
import org.chugiai.types.Entity;

/** The corpus's registry of referents: how it grows with the annotations, and how the engines are given it. */
public final class ReferentRegistry {

  /**
   * What an entity says on its referent.
   *
   * @param id the referent's
   * @param kind the entity's
   * @param name the referent's canonical name, may be null
   * @param text the words of the mention
   * @param confirmed whether a person made or confirmed the entity
   */
  public record Mention(String id, String kind, String name, String text, boolean confirmed) {
  }

  /** The kinds that the engines know; a corpus may have more. */
  private static final Set<String> KINDS =
      Set.of("PERSON", "ORGANIZATION", "LOCATION", "NORP", "EVENT", "MISC", "TITLE");

  private ReferentRegistry() {
  }

  /** The referents of a CAS's entities that are not rejected, each once, confirmed where one of its mentions is. */
  public static List<Mention> mentions(CAS cas) {
    var result = new LinkedHashMap<List<String>, Mention>();
    var type = cas.getTypeSystem().getType(Entity._TypeName);
    for (var each : cas.getAnnotationIndex(type)) {
      var entity = (Entity) each;
      if (entity.getReferent() != null && !entity.getReferent().isBlank() && !"rejected".equals(entity.getStatus())) {
        var mention = new Mention(entity.getReferent(), entity.getKind(), entity.getName(), entity.getCoveredText(),
            !"suggested".equals(entity.getStatus()));
        result.merge(List.of(mention.id(), mention.text()), mention, (a, b) -> a.confirmed() ? a : b);
      }
    }
    return List.copyOf(result.values());
  }

  /**
   * Adds what the registry lacks: referents, and names of those that a person confirmed. For use within
   * {@link org.chugiai.corpus.store.CorpusStore#change}.
   */
  public static void merge(Corpus corpus, Collection<Mention> mentions) {
    Map<String, Referent> known = new HashMap<>();
    corpus.getReferents().forEach(referent -> known.putIfAbsent(referent.getId(), referent));
    for (var mention : mentions) {
      var referent = known.computeIfAbsent(mention.id(), id -> add(corpus, mention));
      if (mention.confirmed()) {
        referent.setSuggested(false);
        if (!mention.text().equals(referent.getName()) && !referent.getVariants().contains(mention.text())) {
          referent.getVariants().add(mention.text());
        }
      }
    }
  }

  private static Referent add(Corpus corpus, Mention mention) {
    var referent = CorpusFactory.eINSTANCE.createReferent();
    referent.setId(mention.id());
    referent.setKind(mention.kind());
    referent.setName(mention.name() == null ? mention.text() : mention.name());
    referent.setSuggested(!mention.confirmed());
    corpus.getReferents().add(referent);
    return referent;
  }

  /**
   * The confirmed referents as the engines read them: a line for each with id, kind, name and variants, separated by
   * tabs. A person's name of one word is marked "~": it stands for that person only where the article says more.
   */
  public static byte[] tsv(Corpus corpus) {
    var text = new StringBuilder();
    for (var referent : corpus.getReferents()) {
      if (!referent.isSuggested() && referent.getKind() != null && KINDS.contains(referent.getKind())
          && referent.getName() != null && !field(referent.getName()).isEmpty()) {
        text.append(field(referent.getId())).append('\t').append(field(referent.getKind())).append('\t')
            .append(spelling(referent, referent.getName()));
        referent.getVariants().forEach(variant -> text.append('\t').append(spelling(referent, variant)));
        text.append('\n');
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String spelling(Referent referent, String name) {
    var plain = field(name);
    return referent.getKind().equals("PERSON") && plain.indexOf(' ') < 0 ? "~" + plain : plain;
  }

  /** A field holds no separator, and its first character no mark or comment sign. */
  private static String field(String value) {
    return value.strip().replaceAll("\\s+", " ").replaceFirst("^[#?~]+", "");
  }
}
