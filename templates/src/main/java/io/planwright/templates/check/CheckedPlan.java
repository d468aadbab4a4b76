package io.planwright.templates.check;

import io.planwright.model.Anatomy;
import io.planwright.model.PolicyDocument;
import java.util.Optional;

/**
 * A plan as it is handed over for checking.
 *
 * @param text the source text of the whole file
 * @param document one document of it with its facts; all spans point into the text
 * @param anatomy the document's paragraphs and numbers
 * @param layout how the Word file lays it out, empty for other formats
 */
public record CheckedPlan(
    String text, PolicyDocument document, Anatomy anatomy, Optional<PageLayout> layout) {}
