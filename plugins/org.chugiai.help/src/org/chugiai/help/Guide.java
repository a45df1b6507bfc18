package org.chugiai.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.osgi.framework.FrameworkUtil;

/** The pages of the user's guide in the language of the workbench, in the order of the table of contents. */
final class Guide {

  static final String BUNDLE = "org.chugiai.help";

  private static final String EDITOR = "org.chugiai.ui.editor";
  private static final String VIEWS = "org.chugiai.ui.views.";

  /**
   * A page.
   *
   * @param title in the table of contents
   * @param href  bundle and path, as Eclipse help names it: "/org.chugiai.help/guide/en/views.md"
   */
  record Topic(String title, String href) {

    String file() {
      return href.substring(href.lastIndexOf('/') + 1);
    }
  }

  private Guide() {
  }

  /** All pages. */
  static List<Topic> topics() {
    return Arrays.stream(HelpSystem.getTocs()).filter(toc -> toc.getHref().startsWith("/" + BUNDLE + "/"))
        .flatMap(toc -> Arrays.stream(toc.getTopics())).map(topic -> new Topic(topic.getLabel(), topic.getHref()))
        .toList();
  }

  /**
   * The page that tells about a part of the workbench.
   *
   * @param part id of an editor or a view
   */
  static Optional<Topic> about(String part) {
    var file = part.equals(EDITOR) ? "annotating.md" : part.startsWith(VIEWS) ? "views.md" : "first-steps.md";
    return topics().stream().filter(topic -> topic.file().equals(file)).findFirst();
  }

  /** A page's Markdown. */
  static String text(Topic topic) throws IOException {
    return new String(bytes(topic.href().substring(BUNDLE.length() + 2)), StandardCharsets.UTF_8);
  }

  /**
   * A file of the guide.
   *
   * @param path in the bundle
   */
  static byte[] bytes(String path) throws IOException {
    var bundle = FrameworkUtil.getBundle(Guide.class);
    var url = FileLocator.find(bundle, new Path(path));
    if (url == null) {
      throw new IOException("The guide lacks its page " + path + ". Install " + Platform.getProduct().getName()
          + " anew.");
    }
    try (var in = url.openStream()) {
      return in.readAllBytes();
    }
  }
}
