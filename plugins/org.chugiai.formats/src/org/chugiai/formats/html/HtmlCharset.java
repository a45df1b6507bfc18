package org.chugiai.formats.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chugiai.formats.FormatException;

/** Tells an HTML file's encoding: byte order mark, else the declaration in its head, else UTF-8. */
final class HtmlCharset {

  /** The HTML standard looks for a declaration in the first 1024 bytes; real pages put it later. */
  private static final int HEAD = 8192;
  private static final Pattern DECLARATION =
      Pattern.compile("<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  private HtmlCharset() {
  }

  static Charset of(Path file, byte[] bytes) throws FormatException {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    var matcher = DECLARATION.matcher(head);
    if (!matcher.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      // a page that could be read this far is not in UTF-16, whatever it says
      return matcher.group(1).toLowerCase(Locale.ROOT).startsWith("utf-16") ? StandardCharsets.UTF_8
          : Charset.forName(matcher.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new FormatException(file, 0, "declares the unknown encoding " + matcher.group(1),
          "Convert it to UTF-8 and say so in its head.", e);
    }
  }
}
