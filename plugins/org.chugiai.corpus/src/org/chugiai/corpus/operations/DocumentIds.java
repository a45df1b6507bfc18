package org.chugiai.corpus.operations;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives imported articles ids that are unique in the corpus, upper and lower case alike, and can be file names. */
final class DocumentIds {

  private static final int LONGEST = 100;
  private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+");
  /** Names that Windows keeps for devices, whatever their ending. */
  private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private final Set<String> taken = new HashSet<>();

  DocumentIds(Collection<String> present) {
    present.forEach(id -> taken.add(folded(id)));
  }

  /** The id nearest to the one wished that nobody has; it is taken then. */
  String next(String wished) {
    var base = sanitised(wished);
    var id = base;
    for (int n = 2; !taken.add(folded(id)); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  /** What can be a file's name on every system; the same for the same name, however its marks are encoded. */
  static String sanitised(String wished) {
    var name = UNFIT.matcher(Normalizer.normalize(wished, Normalizer.Form.NFC)).replaceAll("-")
        .replaceAll("^[\\p{M}.-]+|[.-]+$", "");
    if (name.length() > LONGEST) {
      var end = Character.isLowSurrogate(name.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
      name = name.substring(0, end).replaceAll("[.-]+$", "");
    }
    if (name.isEmpty()) {
      return "article";
    }
    return DEVICE.matcher(name).matches() ? "_" + name : name;
  }

  private static String folded(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
