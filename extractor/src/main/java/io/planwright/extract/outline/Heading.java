package io.planwright.extract.outline;

import io.planwright.extract.clean.Label;
import io.planwright.model.Section;

/**
 * A label with its heading in clean text.
 *
 * @param start offset of the label
 * @param bodyStart offset after label and heading
 * @param label the label
 * @param labelText the label as it stands in clean text
 * @param title the heading's words, empty when the paragraph has none
 * @param kind what the heading says the section is about, OTHER when it does not tell
 */
record Heading(
    int start, int bodyStart, Label label, String labelText, String title, Section.Kind kind) {}
