package org.chugiai.pipeline.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The words by which sentences are cut up. Built from clause-words.tsv, clause-verbs.tsv and speech-verbs.tsv beside
 * this class, each followed by the files of that name in the folders that a corpus adds.
 */
public final class ClauseLexicon {

  private final Vocabulary vocabulary = new Vocabulary();
  private final PhraseTable<Word> words = new PhraseTable<>(vocabulary);

  /**
   * Reads the lexicon.
   *
   * @param folders folders with further files of the same names, may be null; their rows count after the built-in ones
   * @throws IllegalArgumentException if a row is wrong; the message names the file and the row
   */
  public static ClauseLexicon load(String[] folders) {
    var lexicon = new ClauseLexicon();
    for (var name : List.of("clause-verbs.tsv", "speech-verbs.tsv", "clause-words.tsv")) {
      TsvTable.load(ClauseLexicon.class, name, folders).rows().forEach(lexicon::addRow);
    }
    return lexicon;
  }

  private void addRow(TsvTable.Row row) {
    var wordClass = row.constant(WordClass.class, row.column(0));
    var traits = EnumSet.noneOf(Trait.class);
    row.words(1).forEach(trait -> traits.add(row.constant(Trait.class, trait)));
    if (row.list(2).isEmpty()) {
      throw row.error("the third column should hold words, separated by commas");
    }
    row.list(2).forEach(phrase -> add(phrase, wordClass, traits));
  }

  /** Adds a word; a verb keeps the traits that it already has as a verb. */
  public void add(String phrase, WordClass wordClass, Set<Trait> traits) {
    var syllables = Syllables.ofPhrase(phrase);
    var all = EnumSet.noneOf(Trait.class);
    all.addAll(traits);
    var known = find(phrase);
    if (known != null && known.wordClass() == WordClass.VERB && wordClass == WordClass.VERB) {
      all.addAll(known.traits());
    }
    words.put(syllables, new Word(String.join(" ", syllables), wordClass, all));
  }

  /** The entry of exactly this phrase, or null. */
  public Word find(String phrase) {
    return words.get(Syllables.ofPhrase(phrase));
  }

  /** The syllables of this lexicon and of all tables that are built over it. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  PhraseTable<Word> table() {
    return words;
  }
}
