package org.chugiai.formats.spacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;
import org.chugiai.formats.Settings;

/**
 * Writes DocBin files, the layout that spaCy documents for version 0.1: MessagePack compressed by zlib, with for each
 * token a row of 64-bit numbers. A file holds a bounded number of articles, since it has to be made as a whole; spaCy
 * reads a folder of them.
 */
final class DocBinWriter implements ArticleWriter {

  /** Articles in a file. */
  private static final int SHARD = 500;
  /** The columns ORTH, ENT_IOB, ENT_TYPE, SENT_START and ENT_KB_ID, by number. */
  private static final int[] COLUMNS = {65, 77, 78, 80, 452};
  /** Values of ENT_IOB. */
  private static final long INSIDE = 1;
  private static final long OUTSIDE = 2;
  private static final long BEGIN = 3;

  private final OutputFiles files;
  private final Settings settings;
  private final StringIds ids = new StringIds();
  private final TreeSet<String> strings = new TreeSet<>(DocBinWriter::compareCodePoints);
  private final ByteArrayOutputStream tokens = new ByteArrayOutputStream();
  private final ByteArrayOutputStream spaces = new ByteArrayOutputStream();
  private final List<Integer> lengths = new ArrayList<>();
  private int shards;

  DocBinWriter(Path folder, Settings settings) {
    this.files = new OutputFiles(folder);
    this.settings = settings;
  }

  /** As Python sorts strings. */
  private static int compareCodePoints(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        boolean beyond = Character.isSurrogate(a) != Character.isSurrogate(b);
        return beyond ? Character.isSurrogate(a) ? 1 : -1 : Character.compare(a, b);
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  @Override
  public Rendered render(CAS cas, LossReport losses) {
    var article = SpacyArticle.of(cas, settings, false, losses);
    var rows = rows(article);
    return () -> {
      add(article, rows);
      if (lengths.size() == SHARD) {
        flush();
      }
    };
  }

  private byte[] rows(SpacyArticle article) {
    var all = article.tokens().tokens();
    var rows = new long[all.size()][COLUMNS.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i][0] = ids.of(article.text().substring(all.get(i).begin(), all.get(i).end()));
      rows[i][1] = OUTSIDE;
      rows[i][3] = all.get(i).sentenceStart() ? 1 : -1;
    }
    for (var span : article.flat()) {
      for (int i = span.first(); i <= span.last(); i++) {
        rows[i][1] = i == span.first() ? BEGIN : INSIDE;
        rows[i][2] = ids.of(span.label());
        rows[i][4] = span.referent() == null ? 0 : ids.of(span.referent());
      }
    }
    var bytes = ByteBuffer.allocate(rows.length * COLUMNS.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (var row : rows) {
      for (long value : row) {
        bytes.putLong(value);
      }
    }
    return bytes.array();
  }

  private void add(SpacyArticle article, byte[] rows) {
    tokens.writeBytes(rows);
    strings.add("");
    for (var token : article.tokens().tokens()) {
      strings.add(article.text().substring(token.begin(), token.end()));
      spaces.write(token.space() ? 1 : 0);
    }
    for (var span : article.flat()) {
      strings.add(span.label());
      if (span.referent() != null) {
        strings.add(span.referent());
      }
    }
    lengths.add(article.tokens().tokens().size());
  }

  private void flush() throws IOException {
    var counts = ByteBuffer.allocate(lengths.size() * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    lengths.forEach(counts::putInt);
    var pack = new MsgPack().map(8).string("version").string("0.1").string("attrs").list(COLUMNS.length);
    for (int column : COLUMNS) {
      pack.number(column);
    }
    pack.string("tokens").binary(tokens.toByteArray()).string("spaces").binary(spaces.toByteArray())
        .string("lengths").binary(counts.array()).string("strings").list(strings.size());
    strings.forEach(pack::string);
    pack.string("cats").list(lengths.size());
    lengths.forEach(length -> pack.map(0));
    pack.string("flags").list(lengths.size());
    lengths.forEach(length -> pack.map(1).string("has_unknown_spaces").bool(false));
    shards++;
    files.write(String.format("articles-%05d.spacy", shards), compress(pack.bytes()));
    tokens.reset();
    spaces.reset();
    strings.clear();
    lengths.clear();
  }

  private static byte[] compress(byte[] bytes) throws IOException {
    var compressed = new ByteArrayOutputStream();
    var deflater = new Deflater();
    try (var stream = new DeflaterOutputStream(compressed, deflater)) {
      stream.write(bytes);
    } finally {
      deflater.end();
    }
    return compressed.toByteArray();
  }

  @Override
  public void close() throws IOException {
    if (!lengths.isEmpty() || shards == 0) {
      flush();
    }
    files.close();
  }
}
