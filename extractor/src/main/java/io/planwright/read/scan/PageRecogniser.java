package io.planwright.read.scan;

/**
 * Reads the characters off the picture of a page. Implementations may be used by many threads and
 * give the same result for the same picture on every run.
 */
public interface PageRecogniser {
  /**
   * Reads a page.
   *
   * @param page the picture; turned pages and slightly slanted ones are put upright
   * @return its lines in no particular order and the lines drawn as borders of tables, both as they
   *     stand on the upright page
   */
  RecognisedPage recognise(PageImage page);
}
