package io.planwright.extract.table;

import io.planwright.model.Diagnostic;
import io.planwright.model.Span;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is said about cells that could not be read, in Chinese for Chinese locales, else English.
 */
final class TableMessages {
  private final Locale locale;
  private final ResourceBundle bundle;

  TableMessages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "io.planwright.extract.table.messages",
            locale,
            TableMessages.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Diagnostic warning(String code, String key, Span span, Object... values) {
    return diagnostic(code, Diagnostic.Severity.WARNING, key, span, values);
  }

  Diagnostic info(String code, String key, Span span, Object... values) {
    return diagnostic(code, Diagnostic.Severity.INFO, key, span, values);
  }

  private Diagnostic diagnostic(
      String code, Diagnostic.Severity severity, String key, Span span, Object... values) {
    String message = new MessageFormat(bundle.getString(key), locale).format(values);
    return new Diagnostic(code, severity, message, span);
  }
}
