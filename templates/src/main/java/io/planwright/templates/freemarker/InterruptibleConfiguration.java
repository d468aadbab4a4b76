package io.planwright.templates.freemarker;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** Every template of it, also those that others include, can be stopped in the middle of a loop. */
final class InterruptibleConfiguration extends Configuration {
  private final Set<Template> checked = Collections.newSetFromMap(new WeakHashMap<>());

  InterruptibleConfiguration() {
    super(Configurations.BEHAVIOUR);
  }

  @Override
  public Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parsed,
      boolean ignoreMissing)
      throws IOException {
    Template template = super.getTemplate(name, locale, condition, encoding, parsed, ignoreMissing);
    synchronized (checked) {
      if (template != null && checked.add(template)) {
        _CoreAPI.addThreadInterruptedChecks(template);
      }
    }
    return template;
  }
}
