package io.planwright.extract;

import io.planwright.model.Diagnostic;
import io.planwright.model.Span;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The diagnostics of this package in the user's language. */
final class Messages {
  private final ResourceBundle bundle;
  private final Locale locale;

  Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "io.planwright.extract.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }

  /** Text of another, cut-off document inside this one. */
  Diagnostic foreignText(Span foreign, Span document) {
    return new Diagnostic(
        "FOREIGN_TEXT",
        Diagnostic.Severity.WARNING,
        format("foreignText", foreign.start(), foreign.end(), document.start()),
        foreign);
  }

  /** A document that is no plan of a government. */
  Diagnostic notGovernment(Span document) {
    return new Diagnostic(
        "NOT_GOVERNMENT_PLAN",
        Diagnostic.Severity.INFO,
        format("notGovernment", document.start(), document.end()),
        document);
  }

  private String format(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
