package org.chugiai.formats.labelstudio;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chugiai.formats.spans.SpanGraph.Field;

/** Label Studio's configuration of the labelling interface for our layers. */
final class LabelConfiguration {

  private static final Map<Field, List<String>> CHOICES = Map.of(Field.POLARITY, List.of("support", "oppose"),
      Field.MODE, List.of("direct_quote", "partial_quote", "reported"), Field.DIRECT, List.of("true"), Field.IMPLIED,
      List.of("true"), Field.ATTITUDE,
      List.of("accuse", "assess", "believe", "blame", "concern", "criticize", "defend", "demand", "deny", "desire",
          "expect", "hope", "oppose", "promise", "propose", "reject", "request", "satisfied", "support", "threaten",
          "urge", "warn", "willing"));

  private LabelConfiguration() {
  }

  static String xml(Set<String> labels) {
    var text = new StringBuilder("<View>\n  <Labels name=\"label\" toName=\"text\">\n");
    labels.forEach(label -> text.append("    <Label value=\"").append(escape(label)).append("\"/>\n"));
    text.append("  </Labels>\n  <Text name=\"text\" value=\"$text\"/>\n  <Relations>\n");
    for (var role : List.of("holder", "target", "topic", "source", "speaker", "cue", "entity", "anchor", "beginPoint",
        "endPoint")) {
      text.append("    <Relation value=\"").append(role).append("\"/>\n");
    }
    text.append("  </Relations>\n");
    var choices = new TreeMap<>(CHOICES);
    for (var field : Field.values()) {
      if (choices.containsKey(field)) {
        text.append("  <Choices name=\"").append(field.key()).append("\" toName=\"text\" perRegion=\"true\">\n");
        choices.get(field)
            .forEach(choice -> text.append("    <Choice value=\"").append(choice).append("\"/>\n"));
        text.append("  </Choices>\n");
      } else {
        text.append("  <TextArea name=\"").append(field.key()).append("\" toName=\"text\" perRegion=\"true\"/>\n");
      }
    }
    return text.append("</View>\n").toString();
  }

  private static String escape(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
