package io.planwright.extract.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.model.Responsibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the annotated real documents, which lie beside the project and are not part of it. Counts
 * like their scoring script: a note is right when it overlaps an annotated one and names the same
 * leads and the same others.
 */
final class GoldDutyTest {
  private static final double LOWEST_F1 = 0.98;
  private static final int FEWEST_NOTES = 80;

  private static Path shared;
  private final ObjectMapper json = new JsonMapper();

  @BeforeAll
  static void findSharedFolder() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isRegularFile(folder.resolve("planwright"))) {
      folder = folder.getParent();
    }
    Path found = folder == null ? Path.of("shared") : folder.resolveSibling("shared");
    assumeTrue(
        Files.isDirectory(found.resolve("evaluate/gold")), "no ../shared with annotated documents");
    shared = found;
  }

  @Test
  void notesOfRealDocumentsAreRead() throws IOException {
    Cleaner cleaner = new Cleaner();
    DutyReader reader = new DutyReader();
    List<String> wrong = new ArrayList<>();
    int gold = 0;
    int predicted = 0;
    int right = 0;
    for (JsonNode segment : read("evaluate/segments.json")) {
      String id = segment.get("id").asString();
      String file =
          Files.readString(shared.resolve("corpus").resolve(segment.get("file").asString()));
      String body =
          file.substring(
              file.offsetByCodePoints(0, segment.get("start").asInt()),
              file.offsetByCodePoints(0, segment.get("end").asInt()));
      CleanText text = cleaner.clean(body);
      List<Responsibility> free =
          new ArrayList<>(reader.read(text, 0, text.length(), offset -> null));
      predicted += free.size();
      int place = 0;
      for (JsonNode note : read("evaluate/gold/" + id + ".json").get("responsibilities")) {
        gold++;
        String quote = note.get("quote").asString();
        int at =
            note.has("quoteSpan")
                ? body.offsetByCodePoints(0, note.get("quoteSpan").get(0).asInt())
                : body.indexOf(quote, place);
        place = at + 1;
        Responsibility hit =
            free.stream()
                .filter(d -> d.quote().span().start() < at + quote.length())
                .filter(d -> d.quote().span().end() > at)
                .findFirst()
                .orElse(null);
        if (hit != null && free.remove(hit) && agree(note, hit)) {
          right++;
        } else {
          wrong.add(id + ": " + quote);
        }
      }
      free.forEach(duty -> wrong.add(id + " false: " + duty.quote().text()));
    }
    assertThat(gold).isGreaterThanOrEqualTo(FEWEST_NOTES);
    assertThat(2.0 * right / (gold + predicted))
        .as("F1 of %d notes; wrong: %s", gold, wrong)
        .isGreaterThanOrEqualTo(LOWEST_F1);
  }

  private JsonNode read(String file) throws IOException {
    return json.readTree(Files.readString(shared.resolve(file)));
  }

  private static boolean agree(JsonNode note, Responsibility duty) {
    return names(note.get("lead")).equals(names(duty.lead()))
        && names(note.get("support")).equals(names(duty.support()));
  }

  private static Set<String> names(JsonNode list) {
    return names(list.valueStream().map(JsonNode::asString).toList());
  }

  private static Set<String> names(List<String> list) {
    Set<String> names = new HashSet<>();
    for (String name : list) {
      names.add(name.replaceAll("\\s", "").replace('㊁', '、').replace("㊀", ""));
    }
    return names;
  }
}
