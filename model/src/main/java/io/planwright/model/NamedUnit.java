package io.planwright.model;

/**
 * A department of the plan's own government, or of the one that a single 市, 省 or 县 in front of it
 * means, where a text names it.
 *
 * <p>Example: in {@code 由市科技局负责} the excerpt is {@code 市科技局}, written out {@code 市科学技术局}.
 *
 * @param excerpt the name as written
 * @param fullName the name written out, the same for all spellings of one unit
 */
public record NamedUnit(Excerpt excerpt, String fullName) {}
