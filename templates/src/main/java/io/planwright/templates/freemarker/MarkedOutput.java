package io.planwright.templates.freemarker;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import io.planwright.templates.markup.Escape;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** The kind of text that templates of plans write: values are escaped where they are put in. */
final class MarkedOutput extends CommonMarkupOutputFormat<MarkedOutput.Marked> {
  static final MarkedOutput INSTANCE = new MarkedOutput();

  private MarkedOutput() {}

  @Override
  public String getName() {
    return "plan";
  }

  @Override
  public @Nullable String getMimeType() {
    return null;
  }

  @Override
  public void output(String text, Writer writer) throws IOException {
    writer.write(Escape.of(text));
  }

  @Override
  public String escapePlainText(String text) {
    return Escape.of(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String name) {
    return false;
  }

  @Override
  protected Marked newTemplateMarkupOutputModel(@Nullable String text, @Nullable String marked) {
    return new Marked(text, marked);
  }

  /** A value of a template that is marked text already. */
  static final class Marked extends CommonTemplateMarkupOutputModel<Marked> {
    Marked(@Nullable String text, @Nullable String marked) {
      super(text, marked);
    }

    @Override
    public MarkedOutput getOutputFormat() {
      return INSTANCE;
    }
  }
}
