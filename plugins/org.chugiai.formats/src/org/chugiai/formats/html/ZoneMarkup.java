package org.chugiai.formats.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells the kind of zone from an element's name and from the class names that news sites usually give. */
final class ZoneMarkup {

  private static final Map<String, String> BY_NAME = Map.ofEntries(Map.entry("h1", "headline"),
      Map.entry("h2", "subhead"), Map.entry("h3", "subhead"), Map.entry("h4", "subhead"), Map.entry("h5", "subhead"),
      Map.entry("h6", "subhead"), Map.entry("figcaption", "caption"), Map.entry("nav", "boilerplate"),
      Map.entry("footer", "boilerplate"), Map.entry("address", "byline"));

  private record Rule(Pattern names, String kind) {
    Rule(String names, String kind) {
      this(Pattern.compile("(^|[\\s_-])(" + names + ")([\\s_-]|$)", Pattern.CASE_INSENSITIVE), kind);
    }
  }

  private static final List<Rule> BY_CLASS = List.of(
      new Rule("related|relate|lienquan|tinlienquan|xemthem|readmore|read-more|see-also", "related"),
      new Rule("comments?|binhluan|breadcrumbs?|share|social|copyright|tags|advert|ads|banner|newsletter",
          "boilerplate"),
      new Rule("byline|author|tacgia|tac-gia", "byline"),
      new Rule("caption|photo-caption|image-caption|chuthich|credit", "caption"),
      new Rule("sapo|chapo|lead|standfirst", "lead"));

  private ZoneMarkup() {
  }

  static Optional<String> kind(Element element) {
    var name = element.normalName();
    if (name.equals("body") || name.equals("html") || name.equals("article") || name.equals("main")) {
      return Optional.empty();
    }
    if (BY_NAME.containsKey(name)) {
      // a heading inside a list of links belongs to that list
      var around = name.startsWith("h") ? related(element) : Optional.<String>empty();
      return around.isPresent() ? around : Optional.of(BY_NAME.get(name));
    }
    return byClass(element);
  }

  private static Optional<String> related(Element heading) {
    return heading.parents().stream().map(ZoneMarkup::byClass).flatMap(Optional::stream)
        .filter(kind -> kind.equals("related") || kind.equals("boilerplate")).findFirst();
  }

  private static Optional<String> byClass(Element element) {
    var names = element.className();
    return names.isEmpty() ? Optional.empty()
        : BY_CLASS.stream().filter(rule -> rule.names().matcher(names).find()).map(Rule::kind).findFirst();
  }
}
