package io.planwright.cli.html;

import io.planwright.templates.freemarker.PageTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Writes a {@link Report} as one HTML file that needs nothing beside itself. */
public final class ReportPage {
  private ReportPage() {}

  /**
   * What the template is given.
   *
   * @param report what the page says
   * @param policy what a browser may do with it: run these scripts, and fetch nothing
   * @param style how it looks
   * @param charts the data of its charts
   * @param library the chart library, empty where there are no charts
   * @param script what draws the charts
   */
  public record Parts(
      Report report, String policy, String style, String charts, String library, String script) {}

  /**
   * Writes a report in UTF-8.
   *
   * @param stream left open
   */
  public static void write(Report report, OutputStream stream) throws IOException {
    boolean charts = !report.charts().isEmpty();
    String library = charts ? script("echarts/echarts.min.js") : "";
    String script = script("report.js");
    Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    PageTemplate.beside(ReportPage.class, "report.ftlh")
        .write(
            new Parts(
                report,
                policy(charts ? List.of(library, script) : List.of(script)),
                resource("report.css"),
                ChartJson.of(report.charts()),
                library,
                script),
            writer);
    writer.flush();
  }

  /** Scripts are named by their digests: what somebody else put into the page does not run. */
  private static String policy(List<String> scripts) {
    StringBuilder policy = new StringBuilder("default-src 'none'; style-src 'unsafe-inline'");
    policy.append("; base-uri 'none'; form-action 'none'; script-src");
    scripts.forEach(script -> policy.append(" 'sha256-").append(digest(script)).append('\''));
    return policy.toString();
  }

  private static String digest(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String script(String name) {
    String script = resource(name);
    String lower = script.toLowerCase(Locale.ROOT);
    if (lower.contains("</script") || lower.contains("<!--")) {
      throw new IllegalStateException(name + " would end the element it is put in");
    }
    return script;
  }

  /** A file beside this class, with the line ends a browser sees. */
  private static String resource(String name) {
    try (InputStream stream = ReportPage.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
