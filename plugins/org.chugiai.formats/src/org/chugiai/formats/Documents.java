package org.chugiai.formats;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Article;

/** What readers and writers do with a document as a whole. */
public final class Documents {

  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]");
  private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?|\\..*");
  private static final int LONGEST_NAME = 120;

  private Documents() {
  }

  /** The CAS's typed view. */
  public static JCas jcas(CAS cas) {
    try {
      return cas.getJCas();
    } catch (CASException e) {
      throw new IllegalStateException("The CAS lacks the Chú Giải types: " + e.getMessage(), e);
    }
  }

  /** The metadata, if the CAS has any. */
  public static Optional<Article> article(CAS cas) {
    return cas.getTypeSystem().getType(Article._TypeName) == null ? Optional.empty()
        : jcas(cas).select(Article.class).findFirst();
  }

  /**
   * The article's id: of its {@code Article}, or of DKPro's metadata where there is no such thing.
   *
   * @throws IllegalArgumentException if the CAS has none
   */
  public static String id(CAS cas) {
    return article(cas).map(Article::getId).or(() -> dkproId(cas)).orElseThrow(
        () -> new IllegalArgumentException("A CAS without an Article that has an id cannot be written."));
  }

  private static Optional<String> dkproId(CAS cas) {
    var type = cas.getTypeSystem().getType("de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData");
    return type == null ? Optional.empty()
        : cas.select(type).findFirst().map(fs -> fs.getStringValue(type.getFeatureByBaseName("documentId")));
  }

  /** Gives a CAS from elsewhere the metadata that ours have, if its type system can hold them. */
  public static void identify(CAS cas, String id) {
    if (cas.getTypeSystem().getType(Article._TypeName) == null) {
      return;
    }
    var article = article(cas).orElse(null);
    if (article == null) {
      int end = cas.getDocumentText() == null ? 0 : cas.getDocumentText().length();
      article = new Article(jcas(cas), 0, end);
      article.addToIndexes();
    }
    if (article.getId() == null) {
      article.setId(id);
    }
  }

  /**
   * Checks a CAS from elsewhere: where it has a text, the annotations of our types must lie in it.
   *
   * @throws IllegalArgumentException naming the first one that does not
   */
  public static void check(CAS cas) {
    var text = cas.getDocumentText();
    if (text == null || cas.getTypeSystem().getType(Article._TypeName) == null) {
      return;
    }
    for (var fs : Reachable.from(cas)) {
      if (fs instanceof Annotation annotation && fs.getType().getName().startsWith("org.chugiai.")
          && (annotation.getBegin() < 0 || annotation.getBegin() > annotation.getEnd()
              || annotation.getEnd() > text.length())) {
        throw new IllegalArgumentException(annotation.getBegin() + " to " + annotation.getEnd() + ", a "
            + annotation.getType().getShortName() + ", is no span of the text, which has " + text.length()
            + " characters (UTF-16)");
      }
    }
  }

  /** Sets the text and adds metadata that spans it. */
  public static Article create(CAS cas, String id, String text) {
    cas.setDocumentText(text);
    var article = new Article(jcas(cas), 0, text.length());
    article.setId(id);
    article.addToIndexes();
    return article;
  }

  /** The id that a file's name tells: the name without ending, and as it was before {@link #fileName} encoded it. */
  public static String stem(Path file) {
    var name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    try {
      var decoded = URLDecoder.decode(stem.replace("+", "%2B"), StandardCharsets.UTF_8);
      return fileName(decoded).equals(stem) ? decoded : stem;
    } catch (IllegalArgumentException e) {
      // a percent sign that encodes nothing
      return stem;
    }
  }

  /**
   * A file name for an id, the same for the same id and another one for another id: other characters than ASCII
   * letters, digits, dot, underscore and hyphen are percent-encoded, so that no id leads out of the folder.
   */
  public static String fileName(String id) {
    var safe = UNSAFE.matcher(id).replaceAll(match -> percent(match.group()));
    if (safe.isEmpty()) {
      return "%";
    }
    if (RESERVED.matcher(safe).matches()) {
      safe = percent(safe.substring(0, 1)) + safe.substring(1);
    }
    safe = safe.endsWith(".") ? safe.substring(0, safe.length() - 1) + "%2E" : safe;
    return safe.length() <= LONGEST_NAME ? safe : safe.substring(0, LONGEST_NAME - 17) + "-" + digest(id);
  }

  /**
   * As above, for formats in which an article's id is the name of its file.
   *
   * @param losses is told of an id that {@link #stem} will not give back
   */
  public static String fileName(String id, LossReport losses) {
    var name = fileName(id);
    if (!stem(Path.of(name + ".x")).equals(id)) {
      losses.lost("id that is too long or odd for a file name", id, (String) null);
    }
    return name;
  }

  private static String percent(String character) {
    var text = new StringBuilder();
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
    }
    return text.toString();
  }

  private static String digest(String id) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
