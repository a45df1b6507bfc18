package org.chugiai.pipeline.structure;

import java.util.Locale;

/** What a part of an article's page is. */
public enum ZoneKind {
  HEADLINE, LEAD, SUBHEAD, BODY, CAPTION, BYLINE, RELATED, BOILERPLATE;

  /** The kind as annotations hold it, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
