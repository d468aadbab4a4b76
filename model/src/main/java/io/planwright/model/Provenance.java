package io.planwright.model;

import org.jspecify.annotations.Nullable;

/**
 * Where in the document a fact stands and which rule made it.
 *
 * @param section labels and titles of the sections above it, outermost first, joined with " / "
 * @param page the page number in paged formats, null for text and HTML
 * @param ruleId the dotted id of the rule that made the fact
 */
public record Provenance(@Nullable String section, @Nullable Integer page, String ruleId) {}
