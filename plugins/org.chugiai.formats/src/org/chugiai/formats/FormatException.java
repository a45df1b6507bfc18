package org.chugiai.formats;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that cannot be read or written as the format wants it: names the file, the line where there is one, the
 * problem and what to do about it.
 */
public final class FormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Line number of problems that concern a whole file. */
  public static final int WHOLE_FILE = 0;

  private static final int LONGEST = 1000;

  private final transient Path file;
  private final int line;
  private final String problem;
  private final String remedy;

  /**
   * @param file the file, or the folder that was to be written
   * @param line 1-based, {@link #WHOLE_FILE} where the problem is in no line
   * @param problem what is wrong, without full stop
   * @param remedy what the reader of the message can do, a whole sentence
   */
  public FormatException(Path file, int line, String problem, String remedy) {
    this(file, line, problem, remedy, null);
  }

  /** As above, with the cause. */
  public FormatException(Path file, int line, String problem, String remedy, Throwable cause) {
    super(file + (line > WHOLE_FILE ? ":" + line : "") + ": " + shorten(problem) + ". " + remedy, cause);
    this.file = file;
    this.line = line;
    this.problem = problem;
    this.remedy = remedy;
  }

  /** A problem may quote the file, which may hold anything. */
  private static String shorten(String problem) {
    return problem == null || problem.length() <= LONGEST ? problem
        : problem.substring(0, LONGEST / 2) + " … " + problem.substring(problem.length() - LONGEST / 2);
  }

  /** The file; null after deserialisation. */
  public Path file() {
    return file;
  }

  /** 1-based line, or {@link #WHOLE_FILE}. */
  public int line() {
    return line;
  }

  /** What is wrong. */
  public String problem() {
    return problem;
  }

  /** What to do. */
  public String remedy() {
    return remedy;
  }
}
