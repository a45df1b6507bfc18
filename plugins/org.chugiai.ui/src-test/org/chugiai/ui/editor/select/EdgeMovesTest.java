package org.chugiai.ui.editor.select;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chugiai.ui.editor.select.EdgeMoves.Edge;
import org.chugiai.ui.editor.select.EdgeMoves.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The annotation is written into the text in brackets. */
class EdgeMovesTest {

  @ParameterizedTest(name = "{0} {1} {2} forward {3} = {4}")
  @CsvSource({
      "Thủ tướng [Phạm] Văn An,   END,   TOKEN,  true,  Thủ tướng [Phạm Văn] An",
      "Thủ tướng [Phạm Văn] An,   END,   TOKEN,  false, Thủ tướng [Phạm] Văn An",
      "Thủ tướng [Phạm] Văn An,   END,   TOKEN,  false, Thủ tướng [Phạm] Văn An",
      "Thủ tướng Phạm Văn [An],   END,   TOKEN,  true,  Thủ tướng Phạm Văn [An]",
      "Thủ tướng [Ph]ạm Văn An,   END,   TOKEN,  true,  Thủ tướng [Phạm] Văn An",
      "Thủ tướng [Phạm V]ăn An,   END,   TOKEN,  false, Thủ tướng [Phạm] Văn An",
      "Thủ tướng [Phạm] Văn An,   BEGIN, TOKEN,  false, Thủ [tướng Phạm] Văn An",
      "Thủ [tướng Phạm] Văn An,   BEGIN, TOKEN,  true,  Thủ tướng [Phạm] Văn An",
      "Thủ tướng [Phạm] Văn An,   BEGIN, TOKEN,  true,  Thủ tướng [Phạm] Văn An",
      "[Thủ] tướng,               BEGIN, TOKEN,  false, [Thủ] tướng",
      "Thủ tướ[ng Phạm] Văn An,   BEGIN, TOKEN,  false, Thủ [tướng Phạm] Văn An",
      "Nga[-Mỹ],                  BEGIN, TOKEN,  true,  Nga-[Mỹ]",
      "Thủ tướng [Phạm] Văn An,   END,   LETTER, true,  Thủ tướng [Phạm ]Văn An",
      "Thủ tướng [Phạm] Văn An,   END,   LETTER, false, Thủ tướng [Phạ]m Văn An",
      "Thủ tướng [P]hạm,          END,   LETTER, false, Thủ tướng [P]hạm",
      "Thủ tướng [Phạm],          BEGIN, LETTER, true,  Thủ tướng P[hạm]",
  })
  void moves(String marked, Edge edge, Unit unit, boolean forward, String expected) {
    var text = marked.replaceAll("[\\[\\]]", "");
    var span = new TextSpan(marked.indexOf('['), marked.indexOf(']') - 1);
    var moved = new EdgeMoves(Tokens.of(text), new Graphemes(text)).move(span, edge, unit, forward);
    assertEquals(expected, text.substring(0, moved.begin()) + '[' + text.substring(moved.begin(), moved.end()) + ']'
        + text.substring(moved.end()));
  }
}
