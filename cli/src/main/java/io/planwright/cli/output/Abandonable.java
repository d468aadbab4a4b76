package io.planwright.cli.output;

/** A renderer that holds something until it is closed, such as drafts on disk. */
public interface Abandonable {
  /** Lets go of it without finishing the output. */
  void abandon();
}
