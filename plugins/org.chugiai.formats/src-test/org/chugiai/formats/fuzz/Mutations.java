package org.chugiai.formats.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Damages a file in the ways in which files are damaged, the same each time. */
final class Mutations {

  private static final int CUTS = 60;
  private static final int FLIPS = 80;
  private static final int CHUNKS = 60;
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final List<String> NUMBERS = List.of("-1", "999999999", "2147483648", "99999999999999999999", "1e999",
      "0.5", "", "٣", "9".repeat(5000));
  private static final List<String> PIECES = List.of("\u0000", "\uFEFF", "\"", "{", "[", "]", "<", ">", "&x;", "\t",
      "\n\n", "\r", "|", "*", "_", "\\", ";", ":", "#", "null", "true", "-", "->", "[1]", "\uD83D\uDE00", "=");

  private final byte[] whole;
  private final Random random = new Random(7);
  private final Map<String, byte[]> damaged = new LinkedHashMap<>();

  private Mutations(byte[] whole) {
    this.whole = whole;
  }

  /** Damaged files by what was done to them. */
  static Map<String, byte[]> of(byte[] whole) {
    var mutations = new Mutations(whole);
    mutations.cuts();
    mutations.flips();
    mutations.chunks();
    mutations.numbers();
    mutations.encodings();
    return mutations.damaged;
  }

  private void cuts() {
    for (int i = 0; i < CUTS; i++) {
      int length = (int) ((long) whole.length * i / CUTS) + random.nextInt(Math.max(1, whole.length / CUTS));
      damaged.put("cut at " + length, Arrays.copyOf(whole, Math.min(length, whole.length)));
    }
  }

  private void flips() {
    for (int i = 0; i < FLIPS; i++) {
      var copy = whole.clone();
      int at = random.nextInt(copy.length);
      copy[at] ^= (byte) (1 << random.nextInt(8));
      damaged.put("a bit of byte " + at + " turned (" + i + ")", copy);
    }
  }

  /** Something inserted, taken out or written twice. */
  private void chunks() {
    for (int i = 0; i < CHUNKS; i++) {
      int from = random.nextInt(whole.length);
      int to = Math.min(whole.length, from + 1 + random.nextInt(40));
      var piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
      damaged.put("inserted at " + from + " (" + i + ")", join(part(0, from), piece, part(from, whole.length)));
      damaged.put("taken out from " + from + " to " + to, join(part(0, from), part(to, whole.length)));
      damaged.put("twice from " + from + " to " + to, join(part(0, to), part(from, whole.length)));
    }
  }

  private void numbers() {
    var text = new String(whole, StandardCharsets.UTF_8);
    var places = NUMBER.matcher(text).results().toList();
    for (int i = 0; i < CHUNKS && !places.isEmpty(); i++) {
      var place = places.get(random.nextInt(places.size()));
      var number = NUMBERS.get(i % NUMBERS.size());
      damaged.put("number at " + place.start() + " is now " + number,
          (text.substring(0, place.start()) + number + text.substring(place.end())).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void encodings() {
    var text = new String(whole, StandardCharsets.UTF_8);
    for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
        StandardCharsets.ISO_8859_1)) {
      damaged.put(charset.name(), text.getBytes(charset));
    }
    damaged.put("CRLF", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    damaged.put("CR", text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8));
    damaged.put("two byte order marks", ("\uFEFF\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    damaged.put("zeros", new byte[1000]);
    damaged.put("empty", new byte[0]);
    damaged.put("blank", " \n\t\n".getBytes(StandardCharsets.UTF_8));
    damaged.put("twice", join(whole, whole));
    var lines = new ArrayList<>(text.lines().toList());
    Collections.reverse(lines);
    damaged.put("upside down", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private byte[] part(int from, int to) {
    return Arrays.copyOfRange(whole, from, to);
  }

  private static byte[] join(byte[]... parts) {
    var joined = new ByteArrayOutputStream();
    for (var part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
