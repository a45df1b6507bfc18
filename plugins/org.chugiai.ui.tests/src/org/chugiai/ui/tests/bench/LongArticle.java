package org.chugiai.ui.tests.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.corpus.operations.AnnotateCorpus;
import org.chugiai.corpus.store.CorpusStore;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A very long article, annotated by the engines: as they leave it, and without its tokens. */
final class LongArticle {

  static final String WITHOUT_TOKENS = "without-tokens";
  static final String AS_ANNOTATED = "as-annotated";
  private static final int CHARACTERS = 1_000_000;
  private static final String TOKEN = "org.chugiai.types.Token";
  private static final List<String> SENTENCES = List.of(
      "Ngày %d/%d/2024, Thủ tướng Na Uy Jonas Lund cam kết mở rộng hợp tác cảng biển với tỉnh Quảng Ninh.",
      "Bộ Ngoại giao Việt Nam phản đối kế hoạch lần thứ %d của Tập đoàn Dầu khí Bắc Hải.",
      "Ông Trần Văn Hòa nói \"chúng tôi sẽ không nhượng bộ\" sau %d giờ đàm phán tại Hải Phòng.",
      "Hiệp hội Nghề cá Đan Mạch bày tỏ lo ngại về %d tàu mới, theo đài NRK hôm %d/%d.",
      "Ngày %d/%d, Lào, Campuchia, Thái Lan, Nhật Bản, Hàn Quốc, Pháp, Đức và Ý ủng hộ Hà Nội.",
      "Ngày %d/%d, Anh, Mỹ, Nga, Cuba, Peru, Chile và Áo phản đối Oslo.");

  private LongArticle() {
  }

  /** The articles by their ids. */
  static Map<String, String> texts() {
    return Map.of(AS_ANNOTATED, text("Một bài rất dài"), WITHOUT_TOKENS, text("Một bài dài khác"), "short",
        "Một bài ngắn.\n\nKhông có gì ở đây.");
  }

  private static String text(String title) {
    var text = new StringBuilder(title).append("\n\n");
    for (int i = 0; text.length() < CHARACTERS; i++) {
      int day = i % 28 + 1;
      text.append(SENTENCES.get(i % SENTENCES.size()).formatted(day, i % 12 + 1, i % 12 + 1))
          .append(i % 5 == 4 ? "\n\n" : " ");
    }
    return text.toString();
  }

  /** Lets the engines annotate the articles of a corpus that is closed, and takes the tokens out of one. */
  static void annotate(Path corpus) throws IOException {
    try (var store = CorpusStore.open(corpus, CorpusStore.Access.WRITE)) {
      new AnnotateCorpus(store, AnnotateCorpus.Options.standard(store)).run(new NullProgressMonitor());
      var file = store.layout().annotationFile(store.corpus().getDefaultAnnotator(), WITHOUT_TOKENS);
      try (var document = CasDocument.open(file, CasTypes.of(store.typeSystem()))) {
        document.execute(document.commands("bench").delete(document.spans(TOKEN)));
        document.save();
      }
    }
  }

  /** How many annotations of each type a document has. */
  static Map<String, Long> counts(CasDocument document) {
    return document.spans(CasTypes.ANNOTATION).stream()
        .collect(Collectors.groupingBy(Span::typeName, TreeMap::new, Collectors.counting()));
  }
}
