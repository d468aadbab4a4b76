package io.planwright.read.word;

import io.planwright.read.numeral.NumeralForm;
import io.planwright.read.word.Level.Gap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Gives the paragraphs of a binary document their automatic numbers, in the order of the text. */
final class DocLists {
  private final Map<Integer, NumberedList> lists = new HashMap<>();
  private final ListCounters counters = new ListCounters();

  /** The label of the next paragraph, with the blank after it; empty when it has none. */
  String next(Paragraph paragraph, String text) {
    if (!paragraph.isInList()) {
      return "";
    }
    try {
      NumberedList list =
          lists.computeIfAbsent(paragraph.getIlfo(), id -> read(paragraph.getList()));
      int level = Math.clamp(paragraph.getIlvl(), 0, Level.COUNT - 1);
      return counters.next(Integer.toString(paragraph.getIlfo()), list, level, text);
    } catch (NoSuchElementException e) {
      // the paragraph names a list that the document does not have
      return "";
    }
  }

  private static NumberedList read(HWPFList list) {
    List<Level> levels = new ArrayList<>();
    ListLevel[] defined = list.getListData().getLevels();
    for (int i = 0; i < Level.COUNT; i++) {
      levels.add(i < defined.length ? level(defined[i], i) : Level.unnumbered(i));
    }
    Map<Integer, Integer> restarts = new HashMap<>();
    for (ListFormatOverrideLevel override : list.getLFOData().getRgLfoLvl()) {
      int index = Math.clamp(override.getLevelNum(), 0, Level.COUNT - 1);
      if (override.isFormatting()) {
        levels.set(index, level(override.getLevel(), index));
      }
      if (override.isStartAt()) {
        restarts.put(
            index,
            override.isFormatting() ? override.getLevel().getStartAt() : override.getIStartAt());
      }
    }
    return new NumberedList(Integer.toString(list.getLsid()), List.copyOf(levels), restarts);
  }

  private static Level level(ListLevel level, int index) {
    Gap gap =
        switch (level.getTypeOfCharFollowingTheNumber()) {
          case 1 -> Gap.BLANK;
          case 2 -> Gap.NOTHING;
          default -> Gap.TAB;
        };
    return new Level(
        level.getStartAt(),
        NumeralForm.coded(level.getNumberFormat()),
        pattern(level.getNumberText()),
        gap,
        index,
        level.isLegalNumbering(),
        "");
  }

  /** In binary files the characters 0 to 8 stand for the numbers of the levels. */
  private static String pattern(String text) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < Level.COUNT) {
        pattern.append('%').append((char) ('1' + c));
      } else {
        pattern.append(c);
      }
    }
    return pattern.toString();
  }
}
