package io.planwright.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.Extractor;
import io.planwright.model.Extraction;
import io.planwright.model.PolicyDocument;
import io.planwright.read.Readers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Puts a sentence into a section of a small plan of 云湖市, issued in 2024, and extracts the plan. */
public final class OnePlan {
  private static final String BEFORE =
      """
      云湖市制造业提质升级行动方案

      各县（区）人民政府，市政府有关部门：
      为推动制造业高质量发展，结合我市实际，制定本方案。
      一、
      """;

  private static final String AFTER =
      """

      云湖市人民政府办公室
      2024年3月12日
      """;

  private final Extractor extractor = Extractor.create(Locale.ROOT);

  /** Loads the extractor. */
  public OnePlan() {}

  /**
   * The plan with the sentence in it.
   *
   * @param sentence what stands in the section
   * @param section the name of the section's kind, such as GOAL
   */
  public PolicyDocument with(String sentence, String section) {
    String text = BEFORE.strip() + heading(section) + "\n" + sentence + AFTER;
    Extraction extraction =
        extractor.extract(
            Readers.standard(Locale.ROOT).read("plan.txt", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(extraction.documents()).hasSize(1);
    PolicyDocument document = extraction.documents().getFirst();
    assertThat(document.metadata().governmentPlan()).isTrue();
    return document;
  }

  private static String heading(String section) {
    return switch (section) {
      case "GOAL" -> "主要目标";
      case "TASK" -> "重点任务";
      case "POLICY" -> "政策措施";
      case "SAFEGUARD" -> "保障措施";
      case "GENERAL" -> "发展基础";
      case "SUPPLEMENTARY" -> "附则";
      default -> throw new AssertionError("no heading for " + section);
    };
  }

  /**
   * Fails unless the facts are those of a case, in order.
   *
   * @param facts what was found
   * @param expected a list of maps; {@code about} are words that {@code named} must hold
   * @param named the field that names the fact
   */
  public static void compare(List<FactFields> facts, JsonNode expected, String named) {
    assertThat(facts).as("found %s", facts).hasSize(expected.size());
    for (int i = 0; i < facts.size(); i++) {
      facts.get(i).agreesWith(expected.get(i), Set.of("about"));
      if (expected.get(i).has("about")) {
        assertThat(String.valueOf(facts.get(i).get(named)))
            .as(named)
            .contains(expected.get(i).get("about").asString());
      }
    }
  }
}
