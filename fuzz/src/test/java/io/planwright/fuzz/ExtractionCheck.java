package io.planwright.fuzz;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.planwright.cli.json.JsonRenderer;
import io.planwright.extract.Explanation;
import io.planwright.extract.Extractor;
import io.planwright.model.Extraction;
import io.planwright.read.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Extracts all facts of a text, twice: every fact has its place, and the JSON fits its schema. */
final class ExtractionCheck {
  private final Extractor extractor = Extractor.create(Locale.ENGLISH);
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(resource("/io/planwright/cli/schema.json"), InputFormat.JSON);

  void on(SourceText source) {
    Explanation explained = extractor.explain(source);
    Truths.check(explained, source.text());
    Truths.require(extractor.explain(source).equals(explained), "extracts otherwise", source);
    String json = json(explained.extraction());
    var faults = schema.validate(json, InputFormat.JSON);
    Truths.require(faults.isEmpty(), "does not fit the schema", faults);
  }

  private static String json(Extraction extraction) {
    var out = new ByteArrayOutputStream();
    try (var renderer = new JsonRenderer(out, false, false)) {
      renderer.add(extraction);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String resource(String name) {
    try (InputStream in = ExtractionCheck.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
