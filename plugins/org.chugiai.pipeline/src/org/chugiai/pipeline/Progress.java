package org.chugiai.pipeline;

/** Follows a long operation and may stop it. Called from several threads. */
public interface Progress {

  /** Does nothing and never cancels. */
  Progress NONE = new Progress() {
    @Override
    public void done(Object article) {
      // Nobody wants to know.
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  };

  /** An article has been dealt with, well or not. */
  void done(Object article);

  /** Whether the operation should stop after the articles that it is at. */
  boolean isCancelled();
}
