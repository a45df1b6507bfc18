package org.chugiai.pipeline.stance;

import org.chugiai.pipeline.clause.ClauseLexicon;
import org.chugiai.pipeline.clause.PhraseTable;
import org.chugiai.pipeline.clause.Syllables;
import org.chugiai.pipeline.clause.TsvTable;

/** The evaluative words of stance-evaluations.tsv and of a corpus's own files of that name. */
final class EvaluationLexicon {

  /** An evaluative word: its polarity, and whether it counts without quotation marks or an assessing verb. */
  record Evaluation(Polarity polarity, boolean strong) {
  }

  private final PhraseTable<Evaluation> table;

  private EvaluationLexicon(ClauseLexicon words) {
    table = new PhraseTable<>(words.vocabulary());
  }

  /**
   * Reads the words.
   *
   * @throws IllegalArgumentException if a row is wrong; the message names the file and the row
   */
  static EvaluationLexicon load(String[] folders, ClauseLexicon words) {
    var lexicon = new EvaluationLexicon(words);
    for (var row : TsvTable.load(EvaluationLexicon.class, "stance-evaluations.tsv", folders).rows()) {
      var polarity = row.constant(Polarity.class, row.column(1));
      if (!row.column(2).equals("strong") && !row.column(2).equals("quoted")) {
        throw row.error("the third column should be strong or quoted");
      }
      var evaluation = new Evaluation(polarity, row.column(2).equals("strong"));
      row.list(0).forEach(phrase -> lexicon.table.put(Syllables.ofPhrase(phrase), evaluation));
    }
    return lexicon;
  }

  PhraseTable<Evaluation> table() {
    return table;
  }
}
