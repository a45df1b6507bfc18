package org.chugiai.formats.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a page, a line for each block, white space collapsed as a browser does, with the zones that the markup
 * tells.
 *
 * @param text all text of the page's body
 * @param zones in the order of the text, not overlapping; neighbouring lines of one kind are one zone
 */
record PageText(String text, List<Span> zones) {

  /** A zone: offsets in UTF-16, kind as in the type system. */
  record Span(int begin, int end, String kind) {
  }

  static PageText of(Document page) {
    var builder = new Builder();
    NodeTraversor.traverse(builder, page.body());
    return builder.done();
  }

  private static final class Builder implements NodeVisitor {
    /** Elements whose content is not shown as text. */
    private static final Set<String> HIDDEN = Set.of("script", "style", "noscript", "template", "head", "svg",
        "iframe", "object");
    private static final Set<String> INLINE_BREAKS = Set.of("br", "hr");
    /** Elements that a browser sets apart although jsoup's tag table calls them inline or does not know them. */
    private static final Set<String> CELLS = Set.of("td", "th", "option", "button", "legend", "caption", "summary");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final List<Span> zones = new ArrayList<>();
    private final Deque<Optional<String>> kinds = new ArrayDeque<>(List.of(Optional.<String>empty()));
    private int hidden;
    private int preformatted;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        words(words.getWholeText());
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    private void open(Element element) {
      var name = element.normalName();
      if (HIDDEN.contains(name)) {
        hidden++;
      }
      if (hidden > 0) {
        return;
      }
      if (isBlock(element)) {
        endLine();
        kinds.push(ZoneMarkup.kind(element).or(() -> kinds.peek()));
      }
      if (name.equals("pre")) {
        preformatted++;
      }
      if (name.equals("img")) {
        alternative(element);
      }
    }

    private static boolean isBlock(Element element) {
      return element.isBlock() || CELLS.contains(element.normalName()) || ZoneMarkup.kind(element).isPresent();
    }

    /** A picture's alternative text is a caption, unless the figure prints it anyway. */
    private void alternative(Element image) {
      var words = image.attr("alt").strip();
      var figure = image.closest("figure");
      if (!words.isEmpty() && (figure == null || !figure.text().contains(words))) {
        endLine();
        kinds.push(Optional.of("caption"));
        words(words);
        endLine();
        kinds.pop();
      }
    }

    private void words(String words) {
      if (hidden > 0) {
        return;
      }
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (preformatted > 0 && c == '\n') {
          endLine();
        } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
          line.append(c);
        } else if (preformatted > 0) {
          line.append(c == '\t' ? c : ' ');
        } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      var name = element.normalName();
      if (hidden > 0) {
        hidden -= HIDDEN.contains(name) ? 1 : 0;
        return;
      }
      if (name.equals("pre")) {
        preformatted--;
      }
      if (INLINE_BREAKS.contains(name)) {
        endLine();
      }
      if (isBlock(element)) {
        endLine();
        kinds.pop();
      }
    }

    private void endLine() {
      var content = line.toString().strip();
      line.setLength(0);
      if (content.isEmpty()) {
        return;
      }
      if (text.length() > 0) {
        text.append('\n');
      }
      int begin = text.length();
      text.append(content);
      kinds.peek().ifPresent(kind -> zone(begin, kind));
    }

    private void zone(int begin, String kind) {
      int last = zones.size() - 1;
      if (last >= 0 && zones.get(last).end() == begin - 1 && zones.get(last).kind().equals(kind)) {
        zones.set(last, new Span(zones.get(last).begin(), text.length(), kind));
      } else {
        zones.add(new Span(begin, text.length(), kind));
      }
    }

    private PageText done() {
      endLine();
      return new PageText(text.toString(), List.copyOf(zones));
    }
  }
}
