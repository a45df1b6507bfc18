package org.chugiai.ui.editor.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The parts of an article's page: a partition of its text by role. Positions are UTF-16 code units. */
public final class Blocks {

  /**
   * A part of the page.
   *
   * @param begin where it begins
   * @param end   where it ends
   * @param role  what it is
   */
  public record Block(int begin, int end, TextRole role) {
  }

  private final List<Block> blocks;

  private Blocks(List<Block> blocks) {
    this.blocks = List.copyOf(blocks);
  }

  /**
   * Makes a partition of a text from zones. What no zone covers is body, but white space after a zone goes with it;
   * where zones overlap, the one that begins first wins; what lies outside the text is cut off.
   *
   * @param zones zones, in any order
   * @param text  text
   * @return the partition
   */
  public static Blocks of(List<Block> zones, CharSequence text) {
    var length = text.length();
    var sorted = new ArrayList<>(zones);
    sorted.sort(Comparator.comparingInt(Block::begin).thenComparingInt(Block::end));
    var result = new ArrayList<Block>();
    var at = 0;
    for (var zone : sorted) {
      var begin = Math.max(at, zone.begin());
      var end = Math.min(length, zone.end());
      if (begin >= end) {
        continue;
      }
      if (begin > at) {
        result.add(new Block(at, begin, TextRole.BODY));
      }
      at = skipSpace(text, end);
      result.add(new Block(begin, at, zone.role()));
    }
    if (at < length || result.isEmpty()) {
      result.add(new Block(at, length, TextRole.BODY));
    }
    return new Blocks(result);
  }

  private static int skipSpace(CharSequence text, int from) {
    var at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** @return the parts in the order of the text, without gaps */
  public List<Block> all() {
    return blocks;
  }

  /**
   * Finds the part at a position.
   *
   * @param offset position; beyond the text's end it stands for the end
   * @return the part that holds it
   */
  public Block at(int offset) {
    var low = 0;
    var high = blocks.size() - 1;
    while (low < high) {
      var middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).begin() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return blocks.get(low);
  }
}
