package io.planwright.templates.freemarker;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * A template that turns a record into a page. Immutable; safe for use by many threads.
 *
 * <p>Example: {@code PageTemplate.beside(Report.class, "report.ftlh").write(report, writer)}.
 */
public final class PageTemplate {
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
    Configuration configuration =
        Configurations.prepared(new Configuration(Configurations.BEHAVIOUR));
    configuration.setTemplateLoader(new ClassTemplateLoader(owner, ""));
    configuration.setRecognizeStandardFileExtensions(true);
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
