package org.chugiai.formats.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import org.chugiai.formats.FormatException;

/** Parses JSON strictly: one value, no key twice. */
public final class Json {

  private static final ObjectReader READER = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .disable(JsonReadFeature.ALLOW_TRAILING_COMMA)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  private Json() {
  }

  /**
   * Parses a text.
   *
   * @param line of the file where it stands, or 0 if it is the whole file
   * @throws FormatException if it is not JSON
   */
  public static JsonNode parse(Path file, int line, String text) throws FormatException {
    try {
      return READER.readTree(text);
    } catch (JacksonException e) {
      var place = e.getLocation();
      int lineInText = place == null ? 1 : place.getLineNr();
      var column = place == null ? "" : " at column " + place.getColumnNr();
      throw new FormatException(file, line > 0 ? line : lineInText,
          "is not JSON" + column + " (" + e.getOriginalMessage() + ")", "Mend the file or leave the article out.", e);
    }
  }
}
