package org.chugiai.formats.conllu;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.UnicodeText;
import org.chugiai.formats.tokens.EntityLabels;
import org.chugiai.formats.tokens.FlatSpans;
import org.chugiai.formats.tokens.FlatSpans.Nesting;
import org.chugiai.formats.tokens.Tagging;
import org.chugiai.formats.tokens.Tokenization;
import org.chugiai.formats.tokens.TokenizedSentence.TokenSpan;
import org.chugiai.types.Entity;

/** An article on its way into CoNLL-U, which obeys the rules of UD's validator to level 2. */
final class ConlluArticle {

  /** White space as UD's validator, a Python program, sees it. */
  private static final String BLANK = "[\\s\\p{Z}\\x{85}\\x{1C}-\\x{1F}]";
  private static final Pattern BLANKS = Pattern.compile(BLANK + "+");
  private static final Pattern BLANKS_AROUND = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");
  /** Inside a word, one blank may stand that is no control character. */
  private static final Pattern BLANKS_INSIDE =
      Pattern.compile(BLANK + "{2,}|[\\s\\x{85}\\x{1C}-\\x{1F}\\p{Zl}\\p{Zp}&&[^ ]]");
  private static final Pattern NO_LABEL = Pattern.compile(BLANK + "+|\\|");

  private final String id;
  private final String text;
  private final LossReport losses;
  private final Tokenization tokenization;
  private final Map<Integer, List<FlatSpans.Span>> spans;
  private final StringBuilder out = new StringBuilder();

  ConlluArticle(CAS cas, boolean conllLabels, Nesting nesting, LossReport losses) {
    this.id = Documents.id(cas);
    this.text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
    this.losses = losses;
    this.tokenization = Tokenization.of(cas, losses);
    var entities = Documents.jcas(cas).select(Entity.class).asList();
    this.spans = FlatSpans.bySentence(new FlatSpans(tokenization, id, losses).flat(entities,
        new EntityLabels(conllLabels, id, losses), nesting));
  }

  String write() {
    var sentences = tokenization.sentences();
    if (sentences.isEmpty()) {
      losses.lost("article without tokens", id, (String) null);
      return "";
    }
    out.append("# newdoc id = ").append(replaced(BLANKS, id, "blank in the id of an article")).append('\n');
    for (int s = 0; s < sentences.size(); s++) {
      int end = s + 1 < sentences.size() ? sentences.get(s + 1).tokens().get(0).begin() : text.length();
      sentence(s, sentences.get(s).tokens(), end, s + 1 == sentences.size());
    }
    return UnicodeText.wellFormed(out.toString(), id, losses);
  }

  private void sentence(int number, List<TokenSpan> tokens, int end, boolean last) {
    out.append("# sent_id = ").append(Documents.fileName(id)).append("-s").append(number + 1).append('\n');
    var words = tokens.stream().map(token -> form(tokenization.text(token))).toList();
    var gaps = new ArrayList<String>();
    for (int t = 0; t < tokens.size(); t++) {
      gaps.add(text.substring(tokens.get(t).end(), t + 1 < tokens.size() ? tokens.get(t + 1).begin() : end));
    }
    line(words, gaps);
    var tags = Tagging.IOB2.encode(tokens.size(), spans.getOrDefault(number, List.of()));
    for (int t = 0; t < tokens.size(); t++) {
      var misc = new ArrayList<String>();
      if (!tags[t].equals(Tagging.OUTSIDE)) {
        misc.add("NE=" + replaced(NO_LABEL, tags[t], "blank or | in a label"));
      }
      if (number == 0 && t == 0 && tokens.get(0).begin() > 0) {
        misc.add("SpacesBefore=" + Spaces.escape(text.substring(0, tokens.get(0).begin())));
      }
      boolean lastInSentence = t + 1 == tokens.size();
      spaces(gaps.get(t), lastInSentence, lastInSentence && last, misc);
      row(t, words.get(t), String.join("|", misc));
    }
    out.append('\n');
  }

  private String replaced(Pattern pattern, String value, String what) {
    var clean = pattern.matcher(value).replaceAll("_");
    if (!clean.equals(value)) {
      losses.lost(what + ", written as _", id, value);
    }
    return normal(clean);
  }

  private String form(String token) {
    var inside = BLANKS_INSIDE.matcher(BLANKS_AROUND.matcher(token).replaceAll("")).replaceAll(" ");
    var form = inside.isEmpty() ? "_" : inside;
    if (!form.equals(token)) {
      losses.lost("blank in a token that UD does not allow", id, token);
    }
    return normal(form);
  }

  /** UD wants the text in NFC. */
  private String normal(String value) {
    var normal = Normalizer.normalize(value, Normalizer.Form.NFC);
    if (!normal.equals(value)) {
      losses.lost("characters that are not in the form NFC, normalised", id, value);
    }
    return normal;
  }

  /** Writes the text; tokens that touch but would melt into another character are set apart. */
  private void line(List<String> words, List<String> gaps) {
    var run = new StringBuilder();
    out.append("# text = ");
    for (int t = 0; t < words.size(); t++) {
      boolean touches = t > 0 && gaps.get(t - 1).isEmpty();
      if (touches && !Normalizer.isNormalized(run + words.get(t), Normalizer.Form.NFC)) {
        losses.lost("token that would melt into the one before it, set apart by a blank", id, words.get(t));
        gaps.set(t - 1, " ");
        touches = false;
      }
      if (!touches) {
        out.append(run).append(t > 0 ? " " : "");
        run.setLength(0);
      }
      run.append(words.get(t));
    }
    out.append(run).append('\n');
  }

  /**
   * Between sentences a blank is written out, since other files mean a line break by saying nothing. The last token of
   * an article must not forbid a blank behind it.
   */
  private static void spaces(String gap, boolean lastInSentence, boolean lastInArticle, List<String> misc) {
    if (gap.isEmpty() && !lastInArticle) {
      misc.add("SpaceAfter=No");
    } else if (!gap.isEmpty() && (lastInSentence || !gap.equals(" "))) {
      misc.add("SpacesAfter=" + Spaces.escape(gap));
    }
  }

  /** A flat tree: the first token is the root, the others depend on it. */
  private void row(int index, String form, String misc) {
    boolean punctuation = form.codePoints().noneMatch(Character::isLetterOrDigit);
    boolean number = form.codePoints().allMatch(c -> Character.isDigit(c) || ".,:/".indexOf(c) >= 0);
    var relation = index == 0 ? "0\troot" : "1\t" + (punctuation ? "punct" : "dep");
    out.append(index + 1).append('\t').append(form).append("\t_\t")
        .append(punctuation ? "PUNCT" : number ? "NUM" : "X").append("\t_\t_\t").append(relation).append("\t_\t")
        .append(misc.isEmpty() ? "_" : misc).append('\n');
  }
}
