package io.planwright.read.word;

import io.planwright.read.numeral.NumeralForm;
import io.planwright.read.word.Level.Gap;
import io.planwright.read.zip.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the part {@code numbering.xml}: which lists a document has and how they are numbered. */
final class NumberingPart {
  private final Map<String, List<Level>> definitions = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();
  private final Map<String, String> linked = new HashMap<>();
  private final Map<String, NumberedList> lists = new HashMap<>();
  private final List<PendingList> pending = new ArrayList<>();

  /** Lists may stand before the definition they refer to. */
  private record PendingList(
      String id, String definition, Map<Integer, Level> levels, Map<Integer, Integer> restarts) {}

  private NumberingPart() {}

  /** The lists of a document by their ids. */
  static Map<String, NumberedList> read(byte[] part) {
    NumberingPart numbering = new NumberingPart();
    numbering.readAll(new XmlCursor(part));
    numbering.pending.forEach(numbering::resolve);
    return numbering.lists;
  }

  private void readAll(XmlCursor xml) {
    xml.child(0);
    int here = xml.depth();
    while (xml.child(here)) {
      switch (xml.name()) {
        case "abstractNum" -> readDefinition(xml);
        case "num" -> readList(xml);
        default -> {}
      }
    }
  }

  private void readDefinition(XmlCursor xml) {
    String id = xml.attribute("abstractNumId").orElse("");
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < Level.COUNT; i++) {
      levels.add(Level.unnumbered(i));
    }
    int here = xml.depth();
    while (xml.child(here)) {
      switch (xml.name()) {
        case "lvl" -> {
          int index = index(xml);
          levels.set(index, readLevel(xml, index));
        }
        case "numStyleLink" -> links.put(id, Attributes.value(xml));
        case "styleLink" -> linked.put(Attributes.value(xml), id);
        default -> {}
      }
    }
    definitions.put(id, levels);
  }

  private void readList(XmlCursor xml) {
    String id = xml.attribute("numId").orElse("");
    String definition = "";
    Map<Integer, Level> levels = new HashMap<>();
    Map<Integer, Integer> restarts = new HashMap<>();
    int here = xml.depth();
    while (xml.child(here)) {
      if (xml.name().equals("abstractNumId")) {
        definition = Attributes.value(xml);
      } else if (xml.name().equals("lvlOverride")) {
        int index = index(xml);
        int override = xml.depth();
        while (xml.child(override)) {
          if (xml.name().equals("startOverride")) {
            restarts.put(index, Attributes.number(Attributes.value(xml), 1));
          } else if (xml.name().equals("lvl")) {
            levels.put(index, readLevel(xml, index));
          }
        }
      }
    }
    pending.add(new PendingList(id, definition, levels, restarts));
  }

  /** A definition may only name a list style; the numbers are those of that style's definition. */
  private void resolve(PendingList list) {
    String style = links.getOrDefault(list.definition(), "");
    String definition = linked.getOrDefault(style, list.definition());
    List<Level> defined = definitions.get(definition);
    if (defined != null) {
      List<Level> levels = new ArrayList<>(defined);
      list.levels().forEach(levels::set);
      lists.put(list.id(), new NumberedList(definition, List.copyOf(levels), list.restarts()));
    }
  }

  private static Level readLevel(XmlCursor xml, int index) {
    Level level = new Level(0, NumeralForm.DECIMAL, "", Gap.TAB, index, false, "");
    int here = xml.depth();
    while (xml.child(here)) {
      level = withDetail(level, xml);
    }
    return level;
  }

  private static Level withDetail(Level level, XmlCursor xml) {
    int start = level.start();
    NumeralForm form = level.form();
    String text = level.text();
    Gap gap = level.gap();
    int restartBelow = level.restartBelow();
    boolean digits = level.digits();
    String style = level.style();
    switch (xml.name()) {
      case "start" -> start = Attributes.number(Attributes.value(xml), 0);
      case "numFmt" -> form = NumeralForm.named(Attributes.value(xml));
      case "lvlText" -> text = Attributes.value(xml);
      case "suff" -> gap = gap(Attributes.value(xml));
      case "lvlRestart" ->
          restartBelow = Math.min(Attributes.number(Attributes.value(xml), 0), restartBelow);
      case "isLgl" -> digits = Attributes.isOn(xml);
      case "pStyle" -> style = Attributes.value(xml);
      case "AlternateContent" -> form = chosenForm(xml).orElse(form);
      case "rPr" -> text = RunProperties.read(xml).hidden().orElse(false) ? "" : text;
      default -> {}
    }
    return new Level(start, form, text, gap, restartBelow, digits, style);
  }

  /** Forms that came later stand in an alternative; the fallback is a form of before. */
  private static Optional<NumeralForm> chosenForm(XmlCursor xml) {
    int here = xml.depth();
    Optional<NumeralForm> form = Optional.empty();
    while (xml.child(here)) {
      int branch = xml.depth();
      while (xml.child(branch)) {
        if (xml.name().equals("numFmt")) {
          boolean padded = xml.attribute("format").orElse("").startsWith("0");
          form =
              Optional.of(
                  padded ? NumeralForm.ZERO_PADDED : NumeralForm.named(Attributes.value(xml)));
        }
      }
    }
    return form;
  }

  private static Gap gap(String value) {
    return switch (value) {
      case "nothing" -> Gap.NOTHING;
      case "space" -> Gap.BLANK;
      default -> Gap.TAB;
    };
  }

  private static int index(XmlCursor xml) {
    return Math.clamp(Attributes.number(xml.attribute("ilvl").orElse(""), 0), 0, Level.COUNT - 1);
  }
}
