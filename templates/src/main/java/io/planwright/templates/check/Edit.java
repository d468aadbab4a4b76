package io.planwright.templates.check;

import io.planwright.model.Span;

/**
 * A change that cannot alter what the text means: {@code [} becomes {@code 〔}.
 *
 * @param span what is replaced, in the source text; empty for an insertion
 * @param replacement what comes there; empty for a deletion
 */
public record Edit(Span span, String replacement) {}
