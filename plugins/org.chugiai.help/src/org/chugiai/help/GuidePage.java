package org.chugiai.help;

import java.util.List;

/**
 * A page of the guide as a text with marks. All offsets are UTF-16, ends are exclusive.
 *
 * @param text   what is read; an image is one object replacement character
 * @param styles what looks otherwise than running text
 * @param links  where to go from where
 * @param images what stands for the replacement characters
 * @param tables lines whose parts are separated by tabs
 */
record GuidePage(String text, List<Style> styles, List<Link> links, List<Image> images, List<Table> tables) {

  /** How text looks. */
  enum Look {
    TITLE, HEADING, BOLD, CODE
  }

  /** Text that looks otherwise. */
  record Style(int begin, int end, Look look) {
  }

  /**
   * A link.
   *
   * @param target relative to the page, or with a scheme
   */
  record Link(int begin, int end, String target) {
  }

  /**
   * A picture.
   *
   * @param source relative to the page
   * @param words  for those who can't see it
   */
  record Image(int offset, String source, String words) {
  }

  /**
   * A table's lines.
   *
   * @param columns lengths of the longest entry of each column, in characters
   */
  record Table(int begin, int end, List<Integer> columns) {
  }

  /** The link at an offset, or null. */
  Link linkAt(int offset) {
    return links.stream().filter(link -> link.begin() <= offset && offset < link.end()).findFirst().orElse(null);
  }
}
