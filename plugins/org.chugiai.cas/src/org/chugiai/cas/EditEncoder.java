package org.chugiai.cas;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Edits as bytes, to be done again in another session on the same file. Objects are named by their {@code xmi:id}, a
 * view by that of its sofa. An object that comes in is written as it is after the step, for it may refer to others that
 * come in after it.
 */
final class EditEncoder {

  /** The kinds of edits. */
  enum Tag {
    SET, INSERT, REMOVE, INDEX, UNINDEX
  }

  /** The kinds of values. */
  enum Form {
    NOTHING, TEXT, REFERENCE, TEXTS, REFERENCES, BYTES
  }

  private EditEncoder() {
  }

  /**
   * Writes edits.
   *
   * @param edits edits that were just done
   * @return bytes
   */
  static byte[] encode(List<Edit> edits) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(edits.size());
      for (var edit : edits) {
        write(out, edit);
      }
    } catch (IOException e) {
      throw new IllegalStateException("writing into memory", e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Edit edit) throws IOException {
    switch (edit) {
      case Edit.Set(var object, var feature, var before, var after) -> {
        out.writeByte(Tag.SET.ordinal());
        out.writeInt(name(object));
        text(out, feature.getName());
        value(out, after);
      }
      case Edit.Insert(var object, var at) -> {
        out.writeByte(Tag.INSERT.ordinal());
        out.writeInt(at);
        object(out, object);
      }
      case Edit.Remove(var object, var at) -> {
        out.writeByte(Tag.REMOVE.ordinal());
        out.writeInt(at);
      }
      case Edit.Index(var view, var object, var at) -> member(out, Tag.INDEX, view, object, at);
      case Edit.Unindex(var view, var object, var at) -> member(out, Tag.UNINDEX, view, object, at);
    }
  }

  private static void member(DataOutputStream out, Tag tag, CasObject view, CasObject object, int at)
      throws IOException {
    out.writeByte(tag.ordinal());
    out.writeInt(name(view));
    out.writeInt(name(object));
    out.writeInt(at);
  }

  private static void object(DataOutputStream out, CasObject object) throws IOException {
    text(out, CasTypes.nameOf(object.eClass()));
    out.writeInt(object.id());
    var set = new ArrayList<EStructuralFeature>();
    for (var feature : object.eClass().getEAllStructuralFeatures()) {
      // a view's members are put in one by one
      if (object.eIsSet(feature) && !feature.getName().equals("members")) {
        set.add(feature);
      }
    }
    out.writeInt(set.size());
    for (var feature : set) {
      text(out, feature.getName());
      value(out, EditRecorder.value(object, feature));
    }
    out.writeBoolean(object.unexplained() != null);
    if (object.unexplained() != null) {
      raw(out, object.unexplained());
    }
  }

  /** The id; of a view, which has none, the complement of its sofa's. */
  private static int name(CasObject object) {
    return object.id() != CasObject.NO_ID ? object.id() : ~((CasObject) CasResource.sofa(object)).id();
  }

  private static void value(DataOutputStream out, Object value) throws IOException {
    switch (value) {
      case null -> out.writeByte(Form.NOTHING.ordinal());
      case CasObject target -> {
        out.writeByte(Form.REFERENCE.ordinal());
        out.writeInt(name(target));
      }
      case byte[] bytes -> {
        out.writeByte(Form.BYTES.ordinal());
        bytes(out, bytes);
      }
      case List<?> list when !list.isEmpty() && list.getFirst() instanceof CasObject -> {
        out.writeByte(Form.REFERENCES.ordinal());
        out.writeInt(list.size());
        for (var target : list) {
          out.writeInt(name((CasObject) target));
        }
      }
      case List<?> list -> {
        out.writeByte(Form.TEXTS.ordinal());
        out.writeInt(list.size());
        for (var element : list) {
          text(out, element.toString());
        }
      }
      default -> {
        out.writeByte(Form.TEXT.ordinal());
        text(out, value.toString());
      }
    }
  }

  private static void raw(DataOutputStream out, RawXml element) throws IOException {
    text(out, element.name());
    text(out, element.typeName());
    out.writeInt(element.attributes().size());
    for (var attribute : element.attributes()) {
      text(out, attribute.name());
      text(out, attribute.value());
    }
    out.writeInt(element.content().size());
    for (var child : element.content()) {
      out.writeBoolean(child instanceof RawXml);
      switch (child) {
        case RawXml inner -> raw(out, inner);
        default -> text(out, (String) child);
      }
    }
  }

  static void text(DataOutputStream out, String text) throws IOException {
    bytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
