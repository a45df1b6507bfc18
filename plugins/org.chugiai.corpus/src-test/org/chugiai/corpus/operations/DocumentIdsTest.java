package org.chugiai.corpus.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentIdsTest {

  @ParameterizedTest
  @CsvSource(textBlock = """
      000_63311915, 000_63311915
      bài viết 1, bài-viết-1
      ../../etc/passwd, etc-passwd
      C:\\temp\\x, C-temp-x
      .hidden, hidden
      '...', article
      '', article
      nul, _nul
      Con.tin, _Con.tin
      console, console
      a?b*c|d, a-b-c-d
      x., x
      a😀b, a-b
      """)
  void anythingBecomesAFileName(String wished, String id) {
    assertEquals(id, new DocumentIds(List.of()).next(wished));
  }

  @Test
  void oneNameInTwoEncodingsIsOneName() {
    assertEquals("Huế", DocumentIds.sanitised("Hue\u0302\u0301"));
    assertEquals("huế-2", new DocumentIds(List.of("Huế")).next("hue\u0302\u0301"));
  }

  @Test
  void longNamesAreCutBetweenCharacters() {
    var id = DocumentIds.sanitised("a" + "𝟙".repeat(100));
    assertTrue(id.length() <= 100);
    assertTrue(Character.isLowSurrogate(id.charAt(id.length() - 1)));
  }

  @Test
  void idsThatDifferInCaseOnlyAreToldApartByNumber() {
    var ids = new DocumentIds(List.of("a", "A-2"));
    assertEquals("A-3", ids.next("A"));
    assertEquals("a-4", ids.next("a"));
  }
}
