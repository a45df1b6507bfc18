package org.chugiai.ui.editor.find;

import org.eclipse.osgi.util.NLS;

/** The words of the find bar. */
final class Messages extends NLS {

  static {
    NLS.initializeMessages("org.chugiai.ui.editor.find.messages", Messages.class);
  }

  public static String FindBar_count;
  public static String FindBar_hint;
  public static String FindBar_none;

  private Messages() {
  }
}
