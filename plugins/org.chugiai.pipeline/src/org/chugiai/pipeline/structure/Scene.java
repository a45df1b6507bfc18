package org.chugiai.pipeline.structure;

import java.util.Locale;
import org.chugiai.pipeline.text.Lexicons;

/** Tells stories from Viet Nam from those from abroad. */
final class Scene {

  private enum Place { HOME, ABROAD }

  private final PhraseIndex<Place> places = new PhraseIndex<>();

  private Scene() {
  }

  static Scene load(String[] folders) {
    var scene = new Scene();
    for (var line : Lexicons.lines(Scene.class, "scenes.tsv", folders)) {
      var fields = line.split("\t");
      if (fields.length != 2) {
        throw new IllegalArgumentException("scenes.tsv: \"" + line + "\" should be home or abroad, a tab, and a word");
      }
      scene.places.add(fields[1], Place.valueOf(fields[0].toUpperCase(Locale.ROOT)));
    }
    return scene;
  }

  /** Whether more words of a text speak of places abroad than at home. */
  boolean isAbroad(String text) {
    var counts = new int[Place.values().length];
    places.find(text, (at, place) -> counts[place.ordinal()]++);
    return counts[Place.ABROAD.ordinal()] > counts[Place.HOME.ordinal()];
  }
}
