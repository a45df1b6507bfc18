package org.chugiai.help;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.help.GuidePage.Look;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Makes pages of Markdown: the parts of CommonMark that the guide is written in, and GitHub's tables. */
final class PageMaker extends AbstractVisitor {

  private static final String IMAGE = "\uFFFC";

  private final StringBuilder text = new StringBuilder();
  private final List<GuidePage.Style> styles = new ArrayList<>();
  private final List<GuidePage.Link> links = new ArrayList<>();
  private final List<GuidePage.Image> images = new ArrayList<>();
  private final List<GuidePage.Table> tables = new ArrayList<>();
  private List<Integer> columns;

  private PageMaker() {
  }

  static GuidePage page(String markdown) {
    var parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    var maker = new PageMaker();
    parser.parse(markdown).accept(maker);
    return new GuidePage(maker.text.toString(), List.copyOf(maker.styles), List.copyOf(maker.links),
        List.copyOf(maker.images), List.copyOf(maker.tables));
  }

  @Override
  public void visit(Heading heading) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    styled(heading, heading.getLevel() == 1 ? Look.TITLE : Look.HEADING);
    text.append('\n');
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    text.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
  }

  @Override
  public void visit(BulletList list) {
    visitChildren(list);
    text.append('\n');
  }

  @Override
  public void visit(OrderedList list) {
    visitChildren(list);
    text.append('\n');
  }

  @Override
  public void visit(ListItem item) {
    if (item.getParent() instanceof OrderedList list) {
      int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
      for (var before = item.getPrevious(); before != null; before = before.getPrevious()) {
        number++;
      }
      text.append(number).append(".  ");
    } else {
      text.append("•  ");
    }
    visitChildren(item);
  }

  @Override
  public void visit(FencedCodeBlock block) {
    int begin = text.length();
    text.append(block.getLiteral());
    styles.add(new GuidePage.Style(begin, text.length(), Look.CODE));
    text.append('\n');
  }

  @Override
  public void visit(Code code) {
    int begin = text.length();
    text.append(code.getLiteral());
    styles.add(new GuidePage.Style(begin, text.length(), Look.CODE));
  }

  @Override
  public void visit(StrongEmphasis strong) {
    styled(strong, Look.BOLD);
  }

  @Override
  public void visit(Link link) {
    int begin = text.length();
    visitChildren(link);
    links.add(new GuidePage.Link(begin, text.length(), link.getDestination()));
  }

  @Override
  public void visit(Image image) {
    int offset = text.length();
    text.append(IMAGE);
    var words = image.getFirstChild() instanceof Text alternative ? alternative.getLiteral() : "";
    images.add(new GuidePage.Image(offset, image.getDestination(), words));
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      int begin = text.length();
      columns = new ArrayList<>();
      visitChildren(table);
      tables.add(new GuidePage.Table(begin, text.length(), List.copyOf(columns)));
      text.append('\n');
    } else {
      super.visit(block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    switch (node) {
      case TableRow row -> {
        visitChildren(row);
        text.append('\n');
      }
      case TableCell cell -> cell(cell);
      default -> super.visit(node);
    }
  }

  private void cell(TableCell cell) {
    int column = 0;
    for (var before = cell.getPrevious(); before != null; before = before.getPrevious()) {
      column++;
    }
    if (column > 0) {
      text.append('\t');
    }
    int begin = text.length();
    if (cell.isHeader()) {
      styled(cell, Look.BOLD);
    } else {
      visitChildren(cell);
    }
    int length = text.length() - begin;
    if (column < columns.size()) {
      columns.set(column, Math.max(columns.get(column), length));
    } else {
      columns.add(length);
    }
  }

  private void styled(Node node, Look look) {
    int begin = text.length();
    visitChildren(node);
    styles.add(new GuidePage.Style(begin, text.length(), look));
  }
}
