package org.chugiai.formats.stances;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;
import org.chugiai.formats.xml.XmlText;

/**
 * Writes the network of all articles. Its size grows with the number of different pairs and attitudes, not with the
 * number of articles.
 */
final class StanceGraphWriter implements ArticleWriter {

  private record Edge(String holder, String target, String polarity, String attitude) {
    private static final Comparator<Edge> ORDER = Comparator.comparing(Edge::holder).thenComparing(Edge::target)
        .thenComparing(Edge::polarity).thenComparing(Edge::attitude);
  }

  private final OutputFiles files;
  private final TreeMap<Edge, Integer> edges = new TreeMap<>(Edge.ORDER);

  StanceGraphWriter(Path folder) {
    files = new OutputFiles(folder);
  }

  @Override
  public Rendered render(CAS cas, LossReport losses) {
    var article = Documents.id(cas);
    var found = new ArrayList<Edge>();
    for (var row : StanceRow.of(cas, Set.of(), losses)) {
      if (row.holder().names().isEmpty() || row.target().names().isEmpty()) {
        losses.dropped("stance without holder or target", article, row.stance());
      }
      for (var holder : row.holder().names()) {
        for (var target : row.target().names()) {
          found.add(new Edge(holder, target, text(row.stance().getPolarity()), text(row.stance().getAttitude())));
        }
      }
    }
    return () -> found.forEach(edge -> edges.merge(edge, 1, Integer::sum));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  @Override
  public void close() throws IOException {
    files.write("stances.graphml", graph());
    files.close();
  }

  private String graph() {
    var xml = new XmlText(null, new LossReport());
    var text = new StringBuilder("""
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="name" for="node" attr.name="name" attr.type="string"/>
          <key id="polarity" for="edge" attr.name="polarity" attr.type="string"/>
          <key id="attitude" for="edge" attr.name="attitude" attr.type="string"/>
          <key id="count" for="edge" attr.name="count" attr.type="int"/>
          <graph id="stances" edgedefault="directed">
        """);
    var names = new TreeSet<String>();
    edges.keySet().forEach(edge -> names.addAll(List.of(edge.holder(), edge.target())));
    var ids = new TreeMap<String, String>();
    for (var name : names) {
      ids.put(name, "n" + ids.size());
      text.append("    <node id=\"").append(ids.get(name)).append("\"><data key=\"name\">").append(xml.content(name))
          .append("</data></node>\n");
    }
    edges.forEach((edge, count) -> text.append("    <edge source=\"").append(ids.get(edge.holder()))
        .append("\" target=\"").append(ids.get(edge.target())).append("\"><data key=\"polarity\">")
        .append(xml.content(edge.polarity())).append("</data><data key=\"attitude\">")
        .append(xml.content(edge.attitude())).append("</data><data key=\"count\">").append(count)
        .append("</data></edge>\n"));
    return text.append("  </graph>\n</graphml>\n").toString();
  }
}
