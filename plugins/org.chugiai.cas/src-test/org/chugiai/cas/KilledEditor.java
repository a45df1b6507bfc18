package org.chugiai.cas;

import java.io.IOException;
import java.nio.file.Path;
import org.chugiai.typesystem.ChuGiaiTypes;

/** Works on a file with a journal until it is killed, and tells the number of each step that is done. */
final class KilledEditor {

  private KilledEditor() {
  }

  public static void main(String[] arguments) throws IOException {
    var document = CasDocument.open(Path.of(arguments[0]), Xmi.types(ChuGiaiTypes.load()));
    document.keepJournal();
    var work = new RandomWork(document, Long.parseLong(arguments[1]));
    for (var step = 1;; step++) {
      work.step();
      System.out.println(step);
    }
  }
}
