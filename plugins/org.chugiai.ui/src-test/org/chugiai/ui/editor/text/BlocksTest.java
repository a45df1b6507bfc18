package org.chugiai.ui.editor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chugiai.ui.editor.text.Blocks.Block;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void fillsGapsWithBody() {
    var blocks = Blocks.of(List.of(new Block(10, 20, TextRole.CAPTION), new Block(0, 5, TextRole.HEADLINE)),
        "x".repeat(30));
    assertEquals(List.of(new Block(0, 5, TextRole.HEADLINE), new Block(5, 10, TextRole.BODY),
        new Block(10, 20, TextRole.CAPTION), new Block(20, 30, TextRole.BODY)), blocks.all());
    assertEquals(TextRole.CAPTION, blocks.at(19).role());
    assertEquals(TextRole.BODY, blocks.at(99).role());
  }

  @Test
  void overlapsAndWhatLiesOutsideDoNoHarm() {
    var zones = List.of(new Block(0, 9, TextRole.LEAD), new Block(4, 12, TextRole.BYLINE),
        new Block(40, 50, TextRole.RELATED), new Block(3, 3, TextRole.CAPTION));
    assertEquals(List.of(new Block(0, 9, TextRole.LEAD), new Block(9, 12, TextRole.BYLINE),
        new Block(12, 20, TextRole.BODY)), Blocks.of(zones, "x".repeat(20)).all());
  }

  @Test
  void lineDelimitersBetweenZonesMakeNoPartOfTheirOwn() {
    var zones = List.of(new Block(0, 3, TextRole.HEADLINE), new Block(5, 8, TextRole.LEAD));
    assertEquals(List.of(new Block(0, 5, TextRole.HEADLINE), new Block(5, 8, TextRole.LEAD)),
        Blocks.of(zones, "abc\n\ndef").all());
  }

  @Test
  void anEmptyTextHasOneEmptyPart() {
    assertEquals(List.of(new Block(0, 0, TextRole.BODY)), Blocks.of(List.of(), "").all());
  }

  @Test
  void unknownKindsOfZonesAreBody() {
    assertEquals(TextRole.BODY, TextRole.of("sidebar"));
    assertEquals(TextRole.BODY, TextRole.of(null));
    assertEquals(TextRole.BOILERPLATE, TextRole.of("boilerplate"));
  }
}
