package io.planwright.extract.agency;

import io.planwright.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An agency or another responsible party named in a text.
 *
 * @param span where the name stands
 * @param surface the name as written ({@code 市发改委})
 * @param canonical the name written out ({@code 市发展和改革委员会}), null where no lexicon knows it
 * @param family what the same departments of all levels share ({@code 发展和改革}), null as before
 */
public record AgencyMention(
    Span span, String surface, @Nullable String canonical, @Nullable String family) {}
