package org.chugiai.ui.corpuswide;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.chugiai.corpus.store.FileChange;

/**
 * A change of a file, kept small for as long as it may be undone: annotations pack to about a tenth.
 *
 * @param file   file
 * @param before its content before, packed
 * @param after  its content after, packed
 */
record PackedChange(Path file, byte[] before, byte[] after) {

  static PackedChange of(FileChange change) {
    return new PackedChange(change.file(), pack(change.before()), pack(change.after()));
  }

  /** @return the change; its contents are unpacked whenever they are asked for, and not kept */
  FileChange unpacked() {
    return new FileChange(file, () -> unpack(before), () -> unpack(after));
  }

  private static byte[] pack(byte[] content) {
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(content);
      deflater.finish();
      var out = new ByteArrayOutputStream();
      var buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static byte[] unpack(byte[] packed) {
    var inflater = new Inflater();
    try {
      inflater.setInput(packed);
      var out = new ByteArrayOutputStream();
      var buffer = new byte[1 << 14];
      while (!inflater.finished()) {
        out.write(buffer, 0, inflater.inflate(buffer));
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalStateException("What was packed here can be unpacked", e);
    } finally {
      inflater.end();
    }
  }
}
