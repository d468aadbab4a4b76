package io.planwright.search.compare;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison is about.
 *
 * @param words as the user asked
 * @param id the canonical id it has, null where facts are compared by name
 * @param name what most of the plans call it
 */
public record Subject(String words, @Nullable String id, String name) {}
