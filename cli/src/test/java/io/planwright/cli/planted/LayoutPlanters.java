package io.planwright.cli.planted;

import java.util.List;
import java.util.stream.Stream;

/** The ways in which users spoil the layout of a Word file, and some in which they do not. */
final class LayoutPlanters {
  private LayoutPlanters() {}

  static List<LayoutPlanter> all() {
    return Stream.of(new PagePlanters(), new ParagraphPlanters(), new HarmlessChanges())
        .flatMap(kit -> kit.planters().stream())
        .toList();
  }
}
