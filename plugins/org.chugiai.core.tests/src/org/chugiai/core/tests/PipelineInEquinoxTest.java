package org.chugiai.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chugiai.pipeline.Pipeline;
import org.chugiai.types.Entity;
import org.chugiai.types.Stance;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;
import org.junit.jupiter.api.Test;

/** The engines find their classes, descriptors and lexicons from within their bundle. */
class PipelineInEquinoxTest {

  private static final String ARTICLE = """
      Hà Nội và Paris bàn về hợp tác năng lượng

      Chiều 12/3/2024, Thủ tướng Pháp Gabriel Attal bày tỏ lo ngại về giá điện. Việt Nam kêu gọi Pháp tăng đầu tư.
      """;

  @Test
  void suggestsInEveryLayer() throws Exception {
    try (var pipeline = Pipeline.builtIn()) {
      var cas = pipeline.newCas();
      cas.setDocumentText(ARTICLE);
      cas.setDocumentLanguage("vi");
      assertEquals(List.of(), pipeline.process(cas));
      var places = cas.getJCas().select(Entity.class).filter(e -> e.getKind().equals("LOCATION"))
          .map(Entity::getCoveredText).toList();
      assertTrue(places.containsAll(List.of("Hà Nội", "Paris", "Việt Nam", "Pháp")), places::toString);
      assertEquals(List.of("2024-03-12TAF"),
          cas.getJCas().select(TimeExpression.class).map(TimeExpression::getValue).toList());
      assertTrue(cas.getJCas().select(Stance.class).anyMatch(s -> s.getCoveredText().equals("kêu gọi")));
      for (var suggestion : cas.getJCas().select(Suggestion.class)) {
        assertEquals("suggested", suggestion.getStatus());
        assertTrue(suggestion.getOrigin().matches("\\w+ \\d+\\.\\d+\\.\\d+"), suggestion::getOrigin);
        assertTrue(suggestion.getConfidence() > 0 && suggestion.getConfidence() <= 1, suggestion::toString);
        assertTrue(!suggestion.getReason().isBlank(), suggestion::toString);
      }
    }
  }
}
