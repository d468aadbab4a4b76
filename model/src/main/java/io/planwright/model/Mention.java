package io.planwright.model;

/**
 * A number with its unit where it stands in a text, whatever it is there for.
 *
 * <p>Example: in {@code 达到400家以上} the excerpt is {@code 400家}, the quantity at least 400 家.
 *
 * @param excerpt the number with its unit
 * @param quantity what it says
 */
public record Mention(Excerpt excerpt, Quantity quantity) {}
