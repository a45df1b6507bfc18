package org.chugiai.cli;

/** What the tool's exit code says. */
final class ExitCode {

  /** All was done. */
  static final int DONE = 0;
  /** Something went wrong that is no fault of the arguments or of the data. */
  static final int FAILED = 1;
  /** The command line is wrong. */
  static final int USAGE = 2;
  /** The data is not what it should be. */
  static final int INVALID = 3;

  private ExitCode() {
  }
}
