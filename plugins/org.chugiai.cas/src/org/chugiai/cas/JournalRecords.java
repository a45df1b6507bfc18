package org.chugiai.cas;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The records of a journal. Each is its length, its checksum and its content; one that was cut off ends the journal. The
 * first one names the content of the file that the steps apply to. Before a save another names the content that the file
 * is about to get, so that whichever of the two is found there, the steps that it lacks are known.
 *
 * @param entries whole records
 * @param length  bytes that they take
 */
record JournalRecords(List<JournalRecords.Entry> entries, long length) {

  /** Tells a journal of this version from other files. */
  private static final int MAGIC = 0x43474A31;
  private static final byte DONE = 0;
  private static final byte BASE = 1;
  private static final byte OUTSIDE = 2;

  /** A record. */
  sealed interface Entry {
  }

  /**
   * The steps after this apply to a file of this content.
   *
   * @param sha256 of the content, lower-case hexadecimal
   */
  record Base(String sha256) implements Entry {
  }

  /**
   * A step.
   *
   * @param step    executed, undone or redone
   * @param command number of the command
   * @param label   label of the command
   * @param edits   what the step did, by {@link EditEncoder}
   */
  record Done(CasCommandStack.Step step, long command, String label, byte[] edits) implements Entry {
  }

  /**
   * The steps before this hold what another program did to the file. What they apply to is not the file of this content,
   * but the content that the journal began with, which is kept beside it.
   *
   * @param sha256 of the content of the file since, lower-case hexadecimal
   */
  record Outside(String sha256) implements Entry {
  }

  /** @return no records */
  static JournalRecords none() {
    return new JournalRecords(List.of(), 0);
  }

  static byte[] encode(Entry entry) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      var content = content(entry);
      out.writeInt(MAGIC);
      out.writeInt(content.length);
      out.writeInt(checksum(content));
      out.write(content);
    } catch (IOException e) {
      throw new IllegalStateException("writing into memory", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] content(Entry entry) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      switch (entry) {
        case Base(var sha256) -> {
          out.writeByte(BASE);
          EditEncoder.text(out, sha256);
        }
        case Outside(var sha256) -> {
          out.writeByte(OUTSIDE);
          EditEncoder.text(out, sha256);
        }
        case Done(var step, var command, var label, var edits) -> {
          out.writeByte(DONE);
          out.writeByte(step.ordinal());
          out.writeLong(command);
          EditEncoder.text(out, label);
          out.writeInt(edits.length);
          out.write(edits);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static int checksum(byte[] content) {
    var checksum = new CRC32();
    checksum.update(content);
    return (int) checksum.getValue();
  }

  /**
   * Reads a journal as far as it is whole.
   *
   * @param journal file
   * @return its records; none where there is no such file
   */
  static JournalRecords read(Path journal) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(journal);
    } catch (NoSuchFileException e) {
      return none();
    }
    var entries = new ArrayList<Entry>();
    var length = 0;
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    while (in.available() >= 12 && in.readInt() == MAGIC) {
      var size = in.readInt();
      var checksum = in.readInt();
      if (size < 0 || size > in.available()) {
        break;
      }
      var content = in.readNBytes(size);
      if (checksum(content) != checksum) {
        break;
      }
      entries.add(decode(content));
      length += 12 + size;
    }
    return new JournalRecords(entries, length);
  }

  private static Entry decode(byte[] content) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(content));
    return switch (in.readByte()) {
      case BASE -> new Base(text(in));
      case OUTSIDE -> new Outside(text(in));
      default -> {
        var step = CasCommandStack.Step.values()[in.readByte()];
        yield new Done(step, in.readLong(), text(in), in.readNBytes(in.readInt()));
      }
    };
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  /**
   * The steps that a file lacks.
   *
   * @param sha256 of the file's content
   * @return steps after the last base of this content; null where no base is of this content
   */
  List<Done> since(String sha256) {
    List<Done> steps = null;
    for (var entry : entries) {
      if (entry instanceof Base base && base.sha256.equals(sha256)) {
        steps = new ArrayList<>();
      } else if (steps != null && entry instanceof Done done) {
        steps.add(done);
      }
    }
    return steps;
  }

  /** Whether the steps hold what another program made of the file. */
  boolean holds(String sha256) {
    return entries.contains(new Outside(sha256));
  }
}
