package io.planwright.read.html;

/**
 * What an element's name, class or id says about its content; a later hint overrules an earlier.
 */
enum Hint {
  /** Nothing. */
  NONE,
  /** Chrome on some sites, content on others. */
  WEAK,
  /** The article with something around it. */
  AREA,
  /** A teaser that repeats the article's beginning. */
  SUMMARY,
  /** The article's title. */
  TITLE,
  /** The article and nothing else, or a part of it. */
  CONTENT,
  /** Navigation, share bars, footers, comments and the like. */
  CHROME,
  /** Not shown until a script shows it. */
  HIDDEN
}
