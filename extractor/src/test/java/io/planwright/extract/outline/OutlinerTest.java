package io.planwright.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cases.Cases;
import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The numbered parts of small texts. */
class OutlinerTest {
  private final Cleaner cleaner = new Cleaner();
  private final Outliner outliner = new Outliner();

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of(OutlinerTest.class, "cases.yaml", 18, Set.of("text", "nodes"), this::check);
  }

  private void check(JsonNode entry) {
    CleanText clean = cleaner.clean(entry.get("text").asString());
    List<String> nodes =
        outliner.outline(clean.text(), 0, clean.length()).nodes().stream()
            .map(n -> n.depth() + " " + n.label() + n.title() + " " + n.kind())
            .toList();
    assertThat(nodes).isEqualTo(entry.get("nodes").valueStream().map(JsonNode::asString).toList());
  }

  @Test
  void knowsThePathOfEveryOffset() {
    CleanText clean = cleaner.clean("前言。\n一、重点任务\n（一）培育企业\n加强服务。\n二、保障措施\n加强领导。");
    Outline outline = outliner.outline(clean.text(), 0, clean.length());
    assertThat(outline.pathAt(0)).isNull();
    assertThat(outline.pathAt(clean.text().indexOf("加强服务"))).isEqualTo("一、重点任务 / （一）培育企业");
    assertThat(outline.pathAt(clean.text().indexOf("加强领导"))).isEqualTo("二、保障措施");
  }
}
