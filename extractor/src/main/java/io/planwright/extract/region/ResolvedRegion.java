package io.planwright.extract.region;

import io.planwright.model.Metadata.Level;
import io.planwright.model.Region;

/**
 * The place a plan is for, and how it was found.
 *
 * @param region the place
 * @param level its level
 * @param basis the part of the document that named it
 */
public record ResolvedRegion(Region region, Level level, Basis basis) {
  /** A part of a document that names the place. */
  public enum Basis {
    /** The title. */
    TITLE,
    /** An issuer. */
    ISSUER,
    /** The 落款. */
    SIGNATURE,
    /** The notice or the first paragraphs. */
    NOTICE,
    /** The text, which speaks of the place again and again. */
    TEXT
  }
}
