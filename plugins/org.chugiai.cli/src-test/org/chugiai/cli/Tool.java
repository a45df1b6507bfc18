package org.chugiai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** What a run of the tool gave. */
record Tool(int code, String out, String err) {

  static Tool run(Object... arguments) {
    return runOn(false, arguments);
  }

  static Tool runOn(boolean terminal, Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var code = Chugiai.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new),
        new PrintWriter(out), new PrintWriter(err), terminal);
    return new Tool(code, out.toString(), err.toString());
  }

  Tool succeeded() {
    assertEquals("", err);
    assertEquals(ExitCode.DONE, code, out);
    return this;
  }

  /** One line, for people, that holds all these words. */
  Tool failed(int expected, Object... words) {
    assertEquals(expected, code, out + err);
    assertEquals(1, err.lines().count(), err);
    assertTrue(err.startsWith("chugiai: "), err);
    assertFalse(err.matches("(?s).*(Exception|\\bat [\\w.]+\\().*"), err);
    for (var word : words) {
      assertTrue(err.contains(word.toString()), "\"" + word + "\" is not in: " + err);
    }
    return this;
  }
}
