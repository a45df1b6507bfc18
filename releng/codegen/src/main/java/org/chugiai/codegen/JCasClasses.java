package org.chugiai.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.tools.jcasgen.IError;
import org.apache.uima.tools.jcasgen.Jg;

/** JCas classes from a UIMA type system descriptor. */
final class JCasClasses {

  private JCasClasses() {
  }

  static void generate(Path descriptor, Path target) throws IOException {
    new Jg().main0(new String[] {"-jcasgeninput", descriptor.toString(), "-jcasgenoutput", target.toString()},
        null, null, new Failing());
    try (var made = Files.walk(target)) {
      for (var source : made.filter(p -> p.toString().endsWith(".java")).toList()) {
        Files.writeString(source, portable(Files.readString(source), descriptor));
      }
    }
  }

  /** The generator writes the day and the descriptor's absolute path into each file; neither belongs in git. */
  private static String portable(String code, Path descriptor) {
    return code.replace(descriptor.toString(), descriptor.getFileName().toString())
        .replaceAll("(?m)^( \\* Updated by JCasGen).*$", "$1")
        .replaceAll("(?m)^/\\* Apache UIMA v3 - First created by JCasGen.*\\*/$",
            "/* Apache UIMA v3 - created by JCasGen */")
        .replaceAll("(?m)[ \\t]+$", "");
  }

  private static final class Failing implements IError {
    @Override
    public void newError(int severity, String message, Exception cause) {
      if (severity > IError.WARN) {
        throw new IllegalStateException(message, cause);
      }
    }
  }
}
