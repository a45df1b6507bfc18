package org.chugiai.ui.tests.looks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasException;
import org.chugiai.cas.CasTypes;
import org.chugiai.corpus.operations.AnnotateCorpus;
import org.chugiai.corpus.operations.ImportArticles;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.formats.FormatCatalog;

/** The samples that come with the sources as a corpus, and an article with more annotations than one would like. */
final class SampleCorpus {

  /** Id of a sample. */
  static final String SAMPLE = "03-ca-phe-tay-nguyen";
  /** Id of the article with very many annotations. */
  static final String CROWDED = "dong-nghit";

  private static final String TEXT = """
      Ủy ban nhân dân thành phố Hải Phòng họp với Hiệp hội Cảng biển Việt Nam về cầu cảng mới

      Sáng thứ ba 12/3/2024, Chủ tịch Ủy ban nhân dân thành phố Hải Phòng Trần Quang Dũng tiếp Đại sứ Na Uy Kari Solberg \
      tại trụ sở Hiệp hội Cảng biển Việt Nam. Ông Dũng cam kết thành phố sẽ hoàn thành cầu cảng trước quý III/2025, \
      còn bà Solberg hoan nghênh kế hoạch này. "Na Uy ủng hộ Việt Nam phát triển cảng xanh", bà Solberg nói chiều cùng ngày.
      Hội Ngư dân Cát Hải phản đối việc lấn biển và yêu cầu Bộ Tài nguyên và Môi trường đánh giá lại trong 30 ngày. \
      Ngày 14/3, Bộ Tài nguyên và Môi trường bác bỏ cáo buộc của hội, cho rằng dự án tuân thủ Luật Bảo vệ môi trường năm 2020.
      Từ tháng 6/2023 đến tháng 2/2024, Công ty cổ phần Cảng Hải Phòng đã nạo vét 4 km luồng Lạch Huyện. \
      Giám đốc công ty Lê Thu Hà cảnh báo chi phí có thể tăng gấp đôi sau năm 2026.
      """;

  private SampleCorpus() {
  }

  static void make(Path folder) throws IOException {
    var article = Files.writeString(Files.createTempDirectory("crowded").resolve(CROWDED + ".txt"), TEXT);
    try (var store = CorpusStore.create(folder, "Mẫu"); var samples = Files.list(samples())) {
      var files = Stream.concat(samples.filter(file -> !file.toString().endsWith(".md")).sorted(), Stream.of(article));
      var inputs = new ArrayList<ImportArticles.Input>();
      for (var file : files.toList()) {
        inputs.add(new ImportArticles.Input(file, FormatCatalog.forFile(file).orElseThrow()));
      }
      new ImportArticles(store, inputs, ImportArticles.Options.standard()).run(null);
      new AnnotateCorpus(store, AnnotateCorpus.Options.standard(store)).run(null);
      crowd(store);
    } catch (CasException e) {
      throw new IOException(e);
    }
  }

  /** The folder is beside this bundle's, wherever the tests are started in the sources. */
  private static Path samples() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve("releng/samples")).filter(Files::isDirectory).findFirst().orElseThrow();
  }

  /** Adds what engines would not: annotations within others, and across their edges. */
  private static void crowd(CorpusStore store) throws CasException, IOException {
    var kinds = List.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");
    try (var document = CasDocument.open(store.layout().annotationFile("main", CROWDED),
        CasTypes.of(store.typeSystem()))) {
      var commands = document.commands("main");
      int number = 0;
      for (var words : List.of("nhân dân thành phố", "thành phố Hải Phòng", "Hải Phòng Trần", "Cảng biển Việt Nam",
          "Cảng biển", "Việt Nam phát triển", "Tài nguyên và Môi trường", "và Môi trường đánh giá", "cảng xanh",
          "Cảng Hải Phòng đã nạo vét", "luồng Lạch Huyện")) {
        for (int at = document.text().indexOf(words); at >= 0; at = document.text().indexOf(words, at + 1)) {
          document.execute(commands.create("org.chugiai.types.Entity", at, at + words.length(),
              Map.of("kind", kinds.get(number++ % kinds.size()), "status", "manual")));
        }
      }
      document.save();
    }
  }
}
