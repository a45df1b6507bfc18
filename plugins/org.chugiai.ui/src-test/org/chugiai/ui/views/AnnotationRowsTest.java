package org.chugiai.ui.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.TestArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows follow what is done to the article, as if they were made anew each time. */
class AnnotationRowsTest {

  private static final String ENTITY = "org.chugiai.types.Entity";

  @TempDir
  private Path folder;

  private final AnnotationRows rows = new AnnotationRows();
  private CasDocument article;

  @BeforeEach
  void open() {
    article = TestArticle.open(folder,
        "{PERSON|Lê An} và {PERSON!|Bùi Bình} từ {LOCATION|Huế} ra {LOCATION|Hà Nội} ngày {DATE=2024-09|9}.");
    rows.fill(article.spans(ENTITY));
    article.addListener((document, change) -> rows.apply(change, span -> span.type().equals(ENTITY)));
  }

  @AfterEach
  void close() {
    article.close();
  }

  private List<Span> listed() {
    var listed = new ArrayList<Span>();
    for (int row = 0; row < rows.size(); row++) {
      listed.add(rows.get(row));
    }
    return listed;
  }

  @Test
  void followWhateverIsDone() {
    var random = new Random(3);
    var commands = article.commands("test");
    int length = article.text().length();
    for (int step = 0; step < 400; step++) {
      var entities = article.spans(ENTITY);
      int begin = random.nextInt(length - 1);
      int end = begin + 1 + random.nextInt(length - begin - 1);
      var one = entities.isEmpty() ? null : entities.get(random.nextInt(entities.size()));
      switch (random.nextInt(5)) {
        case 0 -> article.execute(commands.create(ENTITY, begin, end, Map.of("kind", "PERSON")));
        case 1 -> article.execute(commands.delete(one == null ? List.of() : List.of(one)));
        case 2 -> article.execute(commands.accept(entities));
        case 3 -> article.commandStack().undo();
        default -> {
          if (one != null) {
            article.execute(commands.retarget(one, begin, end));
          }
        }
      }
      assertEquals(article.spans(ENTITY), listed(), "after step " + step);
    }
  }

  @Test
  void keepTheOrderThatWasAskedFor() {
    Comparator<Span> byWords = Comparator.comparing(Span::coveredText);
    rows.sort(byWords);
    assertEquals(List.of("Bùi Bình", "Huế", "Hà Nội", "Lê An"), listed().stream().map(Span::coveredText).toList());
    article.execute(article.commands("test").create(ENTITY, 0, 2, Map.of("kind", "PERSON")));
    assertEquals(List.of("Bùi Bình", "Huế", "Hà Nội", "Lê", "Lê An"),
        listed().stream().map(Span::coveredText).toList());
    assertEquals(3, rows.indexOf(article.spans(ENTITY).get(1)));
    assertArrayEquals(new int[] {0, 3}, rows.indexesOf(List.of(article.spans(ENTITY).get(1),
        article.spans(ENTITY).get(2))), "Bùi Bình stands before Lê");
    assertEquals(-1, rows.indexOf(article.spans(CasTypes.ANNOTATION).getFirst()));
  }
}
