package org.chugiai.formats.tokens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chugiai.formats.tokens.FlatSpans.Span;

/** Ways to write spans as one tag for each token. */
public enum Tagging {

  /** B- at every beginning (CoNLL-2002). */
  IOB2 {
    @Override
    String prefix(int index, int length, boolean touchesSame) {
      return index == 0 ? "B-" : "I-";
    }
  },
  /** B- only where a span touches one of the same kind (CoNLL-2003). */
  IOB1 {
    @Override
    String prefix(int index, int length, boolean touchesSame) {
      return index == 0 && touchesSame ? "B-" : "I-";
    }
  },
  /** Also marks the end, and single tokens. */
  IOBES {
    @Override
    String prefix(int index, int length, boolean touchesSame) {
      if (length == 1) {
        return "S-";
      }
      return index == 0 ? "B-" : index == length - 1 ? "E-" : "I-";
    }
  };

  /** Tag of a token in no span. */
  public static final String OUTSIDE = "O";

  abstract String prefix(int index, int length, boolean touchesSame);

  /** A tag for each token of a sentence. */
  public String[] encode(int tokens, List<Span> spans) {
    var tags = new String[tokens];
    Arrays.fill(tags, OUTSIDE);
    Span before = null;
    for (var span : spans) {
      boolean touches = before != null && before.last() == span.first() - 1 && before.label().equals(span.label());
      int length = span.last() - span.first() + 1;
      for (int i = 0; i < length; i++) {
        tags[span.first() + i] = prefix(i, length, touches) + span.label();
      }
      before = span;
    }
    return tags;
  }

  /**
   * The spans of a sentence, whichever way they were written: B-, S- and U- always begin one, I-, E- and L- go on with
   * one of the same kind or else begin one.
   *
   * @throws IllegalArgumentException for a tag of another form
   */
  public static List<Span> decode(int sentence, List<String> tags) {
    var spans = new ArrayList<Span>();
    int first = -1;
    String label = null;
    for (int i = 0; i <= tags.size(); i++) {
      var tag = i < tags.size() ? tags.get(i) : OUTSIDE;
      boolean outside = tag.equals(OUTSIDE);
      if (!outside && !tag.matches("(?s)[BISELU]-.+")) {
        throw new IllegalArgumentException("\"" + tag + "\" is no tag such as O, B-PER or I-PER");
      }
      boolean goesOn = !outside && "IEL".indexOf(tag.charAt(0)) >= 0 && label != null
          && tag.substring(2).equals(label);
      if (!goesOn && label != null) {
        spans.add(new Span(sentence, first, i - 1, label, null));
        label = null;
      }
      if (!outside && label == null) {
        first = i;
        label = tag.substring(2);
      }
      if (!outside && "ESLU".indexOf(tag.charAt(0)) >= 0) {
        spans.add(new Span(sentence, first, i, label, null));
        label = null;
      }
    }
    return spans;
  }
}
