package org.chugiai.formats.timeml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Layers;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;
import org.chugiai.formats.xml.XmlText;
import org.chugiai.types.Article;
import org.chugiai.types.Sentence;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;

/** Writes texts with TIMEX3 elements. */
final class TimeMlWriter implements ArticleWriter {

  private static final Layers HELD = Layers.of(TimeExpression._TypeName)
      .finding(Sentence._TypeName, Token._TypeName).keeping("id", "title", "published");

  private final OutputFiles files;

  TimeMlWriter(Path folder) {
    files = new OutputFiles(folder);
  }

  @Override
  public Rendered render(CAS cas, LossReport losses) {
    var id = Documents.id(cas);
    HELD.report(cas, losses);
    var text = new Document(cas, losses).write();
    return () -> files.write(Documents.fileName(id) + ".tml", text);
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  private static final class Document {
    private final Article metadata;
    private final String text;
    private final XmlText xml;
    private final LossReport losses;
    private final List<TimeExpression> times;
    private final Map<Annotation, String> ids = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    Document(CAS cas, LossReport losses) {
      this.metadata = Documents.article(cas).orElseThrow();
      this.text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
      this.xml = new XmlText(metadata.getId(), losses);
      this.losses = losses;
      this.times = flat(cas);
      times.forEach(time -> ids.put(time, "t" + (ids.size() + 1)));
    }

    /** TIMEX3 elements hold text only: of times that overlap, the longest are kept. */
    private List<TimeExpression> flat(CAS cas) {
      var kept = new ArrayList<TimeExpression>();
      var candidates = new ArrayList<>(Documents.jcas(cas).select(TimeExpression.class).asList());
      candidates.sort(Comparator.comparingInt(time -> time.getBegin() - time.getEnd()));
      for (var time : candidates) {
        boolean inText = time.getBegin() >= 0 && time.getBegin() < time.getEnd() && time.getEnd() <= text.length();
        if (!inText) {
          losses.dropped("time without extent in the text", metadata.getId(), time);
        } else if (kept.stream()
            .anyMatch(other -> other.getBegin() < time.getEnd() && time.getBegin() < other.getEnd())) {
          losses.dropped("TimeExpression inside or across another one", metadata.getId(), time);
        } else {
          kept.add(time);
        }
      }
      kept.sort(Comparator.comparingInt(Annotation::getBegin));
      return kept;
    }

    String write() {
      out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<").append(TimeMlFormat.ROOT).append(">\n");
      element(TimeMlFormat.ID, metadata.getId());
      if (!metadata.getId().strip().equals(metadata.getId())) {
        losses.lost("blanks around the id of an article", metadata.getId(), (String) null);
      }
      if (metadata.getPublished() != null) {
        var type = metadata.getPublished().contains("T") ? "TIME" : "DATE";
        out.append("<DCT><TIMEX3 tid=\"t0\" type=\"").append(type).append('"');
        attribute("value", metadata.getPublished());
        out.append(" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">")
            .append(xml.content(metadata.getPublished())).append("</TIMEX3></DCT>\n");
      }
      if (metadata.getTitle() != null) {
        element(TimeMlFormat.TITLE, metadata.getTitle());
      }
      out.append("<TEXT>");
      int end = 0;
      for (var time : times) {
        out.append(xml.content(text.substring(end, time.getBegin())));
        time(time);
        end = time.getEnd();
      }
      out.append(xml.content(text.substring(end))).append("</TEXT>\n</").append(TimeMlFormat.ROOT).append(">\n");
      return out.toString();
    }

    private void element(String name, String content) {
      out.append('<').append(name).append('>').append(xml.content(content)).append("</").append(name).append(">\n");
    }

    private void time(TimeExpression time) {
      out.append("<TIMEX3 tid=\"").append(ids.get(time)).append('"');
      attribute("type", time.getKind());
      attribute("value", time.getValue());
      attribute("mod", time.getMod());
      attribute("quant", time.getQuant());
      attribute("freq", time.getFreq());
      attribute("beginPoint", point(time, time.getBeginPoint()));
      attribute("endPoint", point(time, time.getEndPoint()));
      attribute("anchorTimeID", point(time, time.getAnchor()));
      out.append('>').append(xml.content(text.substring(time.getBegin(), time.getEnd()))).append("</TIMEX3>");
    }

    private String point(TimeExpression time, Annotation point) {
      boolean creation = point instanceof Article && metadata.getPublished() != null;
      var id = creation ? "t0" : ids.get(point);
      if (point != null && id == null) {
        losses.lost("reference to a time that is not written", metadata.getId(), time);
      }
      return id;
    }

    private void attribute(String name, String value) {
      if (value != null) {
        out.append(' ').append(name).append("=\"").append(xml.attribute(value)).append('"');
      }
    }
  }
}
