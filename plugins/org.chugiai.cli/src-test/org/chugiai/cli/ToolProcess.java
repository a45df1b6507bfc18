package org.chugiai.cli;

import java.io.PrintWriter;

/** The tool in a process of its own. */
final class ToolProcess {

  private ToolProcess() {
  }

  public static void main(String[] arguments) {
    System.exit(Chugiai.run(arguments, new PrintWriter(System.out, true), new PrintWriter(System.err, true), true));
  }
}
