package io.planwright.model;

import org.jspecify.annotations.Nullable;

/**
 * What a target measures.
 *
 * @param name the indicator in plain words, taken from the text
 * @param id the canonical id (国高企 = 高企 = 高新技术企业 …), null when no lexicon knows it
 */
public record Indicator(String name, @Nullable String id) {}
