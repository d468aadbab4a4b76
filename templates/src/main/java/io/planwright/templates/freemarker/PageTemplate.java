package io.planwright.templates.freemarker;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;

/**
 * A template that turns a record into a page. Immutable; safe for use by many threads.
 *
 * <p>Example: {@code PageTemplate.beside(Report.class, "report.ftlh").write(report, writer)}.
 */
public final class PageTemplate {
  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

  private final Template template;

  private PageTemplate(Template template) {
    this.template = template;
  }

  /**
   * Loads a template.
   *
   * @param owner the class beside which the template lies, and all that it includes
   * @param name of the file; {@code .ftlh} for HTML
   */
  public static PageTemplate beside(Class<?> owner, String name) {
    Configuration configuration = new Configuration(BEHAVIOUR);
    configuration.setTemplateLoader(new ClassTemplateLoader(owner, ""));
    configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(BEHAVIOUR).build());
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    try {
      return new PageTemplate(configuration.getTemplate(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a page; the writer stays open.
   *
   * @param view a public record; its components are the variables of the template
   * @throws IOException when the writer fails
   * @throws IllegalStateException when record and template do not fit together
   */
  public void write(Record view, Writer writer) throws IOException {
    try {
      template.process(view, writer);
    } catch (TemplateException e) {
      throw new IllegalStateException(template.getName(), e);
    }
  }
}
