package org.chugiai.cas;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chugiai.cas.EditEncoder.Form;
import org.chugiai.cas.EditEncoder.Tag;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Does edits that {@link EditEncoder} wrote, each when those before it are done. */
final class EditDecoder {

  /** References by id. */
  private record Ids(int[] ids) {
  }

  /** A feature of a new object some of whose targets come in later in the same step. */
  private record Late(CasObject owner, EStructuralFeature feature, Ids ids) {
  }

  private final CasDocument document;
  private final DataInputStream in;
  private final List<Late> late = new ArrayList<>();

  private EditDecoder(CasDocument document, byte[] encoded) {
    this.document = document;
    in = new DataInputStream(new ByteArrayInputStream(encoded));
  }

  /**
   * Does what was written.
   *
   * @param encoded  edits
   * @param document document in the state that they were done in
   * @param recorder does them
   * @throws IllegalStateException where the document is in another state
   */
  static void replay(byte[] encoded, CasDocument document, EditRecorder recorder) {
    try {
      new EditDecoder(document, encoded).replay(recorder);
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IllegalStateException("the journal does not fit the file", e);
    }
  }

  private void replay(EditRecorder recorder) throws IOException {
    for (var count = in.readInt(); count > 0; count--) {
      recorder.apply(edit());
    }
    for (var reference : late) {
      var value = resolve(reference.feature, reference.ids);
      new Edit.Set(reference.owner, reference.feature, null, value).apply(document.resource());
    }
  }

  private Edit edit() throws IOException {
    return switch (Tag.values()[in.readByte()]) {
      case SET -> {
        var object = existing(in.readInt());
        var feature = feature(object);
        yield new Edit.Set(object, feature, EditRecorder.value(object, feature), resolve(feature, value(feature)));
      }
      case INSERT -> {
        var at = in.readInt();
        yield new Edit.Insert(object(), at);
      }
      case REMOVE -> {
        var at = in.readInt();
        yield new Edit.Remove(document.resource().objects().get(at), at);
      }
      case INDEX -> new Edit.Index(existing(in.readInt()), existing(in.readInt()), in.readInt());
      case UNINDEX -> new Edit.Unindex(existing(in.readInt()), existing(in.readInt()), in.readInt());
    };
  }

  private CasObject object() throws IOException {
    var object = new CasObject(document.types().get(text()));
    object.setId(in.readInt());
    for (var count = in.readInt(); count > 0; count--) {
      var feature = feature(object);
      var value = value(feature);
      if (value instanceof Ids ids && Arrays.stream(ids.ids).anyMatch(id -> find(id) == null)) {
        late.add(new Late(object, feature, ids));
      } else {
        new Edit.Set(object, feature, null, resolve(feature, value)).apply(document.resource());
      }
    }
    if (in.readBoolean()) {
      object.setUnexplained(raw());
    }
    return object;
  }

  private EStructuralFeature feature(CasObject object) throws IOException {
    var name = text();
    var feature = object.eClass().getEStructuralFeature(name);
    if (feature == null) {
      throw new IllegalStateException("the journal names the feature " + name + ", which " + object + " does not have");
    }
    return feature;
  }

  /** A value as EMF holds it, or the ids of references. */
  private Object value(EStructuralFeature feature) throws IOException {
    return switch (Form.values()[in.readByte()]) {
      case NOTHING -> null;
      case TEXT -> CasValues.parse(text(), feature.getEType());
      case BYTES -> bytes();
      case REFERENCE -> new Ids(new int[] {in.readInt()});
      case REFERENCES -> {
        var ids = new int[in.readInt()];
        for (var i = 0; i < ids.length; i++) {
          ids[i] = in.readInt();
        }
        yield new Ids(ids);
      }
      case TEXTS -> {
        var values = new ArrayList<Object>();
        for (var count = in.readInt(); count > 0; count--) {
          values.add(CasValues.parse(text(), feature.getEType()));
        }
        yield List.copyOf(values);
      }
    };
  }

  private Object resolve(EStructuralFeature feature, Object value) {
    if (!(value instanceof Ids ids)) {
      return value;
    }
    var targets = Arrays.stream(ids.ids).mapToObj(this::existing).toList();
    return feature instanceof EReference && feature.isMany() ? targets : targets.getFirst();
  }

  private CasObject existing(int name) {
    var object = find(name);
    if (object == null) {
      throw new IllegalStateException("the journal names the object " + name + ", which is not in the file");
    }
    return object;
  }

  private CasObject find(int name) {
    if (name >= 0) {
      return document.resource().find(name);
    }
    for (var view : document.views()) {
      if (((CasObject) CasResource.sofa(view)).id() == ~name) {
        return view;
      }
    }
    return null;
  }

  private RawXml raw() throws IOException {
    var name = text();
    var typeName = text();
    var attributes = new ArrayList<RawXml.Attribute>();
    for (var count = in.readInt(); count > 0; count--) {
      attributes.add(new RawXml.Attribute(text(), text()));
    }
    var content = new ArrayList<>();
    for (var count = in.readInt(); count > 0; count--) {
      content.add(in.readBoolean() ? raw() : text());
    }
    return new RawXml(name, typeName, attributes, content);
  }

  private String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private byte[] bytes() throws IOException {
    return in.readNBytes(in.readInt());
  }
}
