package org.chugiai.ui.editor.text;

import java.util.Locale;

/** What a stretch of an article's page is; decides how it is set. The names are those of the zones' kinds. */
public enum TextRole {
  /** The title. */
  HEADLINE,
  /** The summary below the title. */
  LEAD,
  /** A heading between paragraphs. */
  SUBHEAD,
  /** Running text. */
  BODY,
  /** Text and credit of a picture. */
  CAPTION,
  /** Who wrote it, where and when. */
  BYLINE,
  /** Links to other articles. */
  RELATED,
  /** What the page prints on every article. */
  BOILERPLATE;

  /**
   * Finds the role of a zone.
   *
   * @param zoneKind kind of a zone, or null
   * @return its role; body where the kind is unknown
   */
  public static TextRole of(String zoneKind) {
    for (var role : values()) {
      if (role.zoneKind().equals(zoneKind)) {
        return role;
      }
    }
    return BODY;
  }

  /** @return the kind of the zones that have this role */
  public String zoneKind() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** @return whether the text is set apart from what the article itself says */
  public boolean aside() {
    return this == RELATED || this == BOILERPLATE;
  }
}
