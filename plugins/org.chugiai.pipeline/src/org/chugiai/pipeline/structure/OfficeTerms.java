package org.chugiai.pipeline.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.chugiai.pipeline.text.Lexicons;

/** Who held which office when, and what is in the news since when: what a text of no year tells about its year. */
final class OfficeTerms {

  /** A time in which a text that has these words was written; the ends may be open (LocalDate.MIN and MAX). */
  record Term(String words, LocalDate from, LocalDate to) {

    boolean contains(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(to);
    }
  }

  private record Entry(List<String> offices, Term term) {
  }

  /** How far before a name its office may stand. UTF-16 units. */
  private static final int REACH = 60;
  private static final Pattern FORMER = Pattern.compile(
      "(?:cựu|nguyên|phó|cố|khi đó|lúc đó|bấy giờ|tương lai|tiền nhiệm)\\s*$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final PhraseIndex<Entry> names = new PhraseIndex<>();

  private OfficeTerms() {
  }

  static OfficeTerms load(String[] folders) {
    var terms = new OfficeTerms();
    for (var line : Lexicons.lines(OfficeTerms.class, "terms.tsv", folders)) {
      var fields = line.split("\t");
      if (fields.length != 4) {
        throw new IllegalArgumentException(
            "terms.tsv: \"" + line + "\" should be an office, a name, from and to, divided by tabs");
      }
      var offices = fields[0].isBlank() ? List.<String>of() : List.of(fields[0].strip().split("\\|"));
      var words = offices.isEmpty() ? fields[1] : offices.get(0) + " " + fields[1];
      var term = new Term(words, date(fields[2], LocalDate.MIN), date(fields[3], LocalDate.MAX));
      terms.names.add(fields[1], new Entry(offices, term));
    }
    return terms;
  }

  private static LocalDate date(String field, LocalDate open) {
    return "-".equals(field) ? open : LocalDate.parse(field);
  }

  /** The terms that a text names; those of one name stand together, since one of them suffices. */
  List<List<Term>> find(String text) {
    var found = new LinkedHashMap<String, List<Term>>();
    names.find(text, (at, entry) -> {
      var terms = found.computeIfAbsent(entry.term().words(), words -> new ArrayList<>());
      if (!terms.contains(entry.term())
          && (entry.offices().isEmpty() || isInOffice(text, at, entry.offices()))) {
        terms.add(entry.term());
      }
    });
    return found.values().stream().filter(terms -> !terms.isEmpty()).toList();
  }

  private static boolean isInOffice(String text, int at, List<String> offices) {
    var before = text.substring(Math.max(0, at - REACH), at);
    for (var office : offices) {
      int found = before.lastIndexOf(office);
      if (found >= 0 && isBetween(before.substring(found + office.length()))) {
        return !FORMER.matcher(before.substring(0, found)).find();
      }
    }
    return false;
  }

  /** What may stand between an office and a name: a country, an institution, a given name; no other clause. */
  private static boolean isBetween(String words) {
    return words.chars().noneMatch(c -> ",.;:!?\n()“”\"".indexOf(c) >= 0) && words.split("\\s+").length <= 7
        && !words.contains(" và ") && !words.contains(" với ");
  }
}
