package io.planwright.extract.target;

import io.planwright.extract.quantity.Dimension;
import io.planwright.extract.quantity.Figure;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.Sentence;
import io.planwright.model.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads when a target is due. One reader walks through a document: a deadline holds until another
 * date replaces it or {@link #forget} ends its reach.
 *
 * <p>Example: {@code 2024—2026年，每年新增20家} is per year from 2024 to 2026; {@code 到“十四五”末} is 2025.
 */
final class TimelineReader {
  private static final Pattern FIVE_YEAR_PLAN =
      Pattern.compile("十([一二三四五六七])五[“”]?(?:规划)?(末|期末|期间|时期|期内)");

  /** How far behind a date 基础上 may stand: 在2023年412家的基础上. */
  private static final int BASE_REACH = 14;

  /** 提高到2023年的1.5倍: the year the multiple is taken of. */
  private static final Pattern OF_MULTIPLE = Pattern.compile("的[\\d.一二两三四五六七八九十]+倍");

  /** 《…目录》（2019年本）: which edition a document is. */
  private static final Pattern EDITION = Pattern.compile("(?:(?:修订|修正)?[本版]|修订|修正)）");

  private static final List<String> BACKWARD =
      List.of("从", "由", "较", "比", "自", "与", "同", "相较", "为");

  private final String text;
  private Due due = Due.NONE;
  private boolean past;

  /** A deadline, a period, or an anonymised year. */
  private record Due(
      @Nullable Integer year, @Nullable Integer periodStart, @Nullable Integer periodEnd) {
    static final Due NONE = new Due(null, null, null);

    static Due of(Figure date) {
      int first = date.value().intValue();
      return date.upper() == null
          ? new Due(first, null, null)
          : new Due(date.upper().intValue(), first, date.upper().intValue());
    }
  }

  TimelineReader(String text) {
    this.text = text;
  }

  /** No deadline is carried over. */
  void forget() {
    due = Due.NONE;
    past = false;
  }

  /** Whether a deadline is known. */
  boolean isKnown() {
    return due.year() != null;
  }

  /** Whether the last date tells what was reached: 截至2023年底…, 2021年以来…. */
  boolean tellsPast() {
    return past;
  }

  private boolean isPast(Figure date) {
    return text.startsWith("截至", date.start() - 2)
        || text.startsWith("截止", date.start() - 2)
        || text.startsWith("以来", date.end());
  }

  /**
   * The timeline of a figure, with what the sentence says before it.
   *
   * @param perYear whether the number is per year
   * @param each whether 每年 says so: a yearly number has no deadline, only a period
   */
  Timeline at(Sentence sentence, Mark mark, boolean perYear, boolean each) {
    readUntil(sentence, mark.figure().start());
    Due own = aligned(sentence, mark);
    if (own == null) {
      own = due;
    }
    if (own.year() == null && mark.figure().dimension() == Dimension.MULTIPLE) {
      own = firstDeadlineBehind(sentence, mark);
    }
    if (each) {
      return new Timeline(null, true, own.periodStart(), own.periodEnd());
    }
    if (own.periodStart() != null && perYear) {
      return new Timeline(null, true, own.periodStart(), own.periodEnd());
    }
    return new Timeline(own.year(), perYear, own.periodStart(), own.periodEnd());
  }

  /** Takes the dates behind the last target too, so that the next sentence knows them. */
  void finish(Sentence sentence) {
    readUntil(sentence, sentence.end());
  }

  private void readUntil(Sentence sentence, int end) {
    int at = sentence.start();
    for (Mark mark : sentence.marks()) {
      Figure figure = mark.figure();
      if (figure.start() >= end) {
        break;
      }
      if (figure.dimension() == Dimension.DATE && !isBaseline(figure)) {
        readWords(at, figure.start());
        due = Due.of(figure);
        past = isPast(figure);
        at = figure.end();
      }
    }
    readWords(at, end);
  }

  /** 2025年、2026年分别新增180家、200家: each number has its own year. */
  private @Nullable Due aligned(Sentence sentence, Mark mark) {
    List<Mark> figures = listAround(sentence.marks(), mark);
    if (figures.size() < 2) {
      return null;
    }
    List<Mark> dates = new ArrayList<>();
    for (Mark other : sentence.marks()) {
      if (other.figure().start() >= figures.getFirst().figure().start()) {
        break;
      }
      if (other.figure().dimension() == Dimension.DATE) {
        if (!other.ruleId().startsWith("list.")) {
          dates.clear();
        }
        dates.add(other);
      }
    }
    boolean fits = dates.size() == figures.size();
    return fits ? Due.of(dates.get(figures.indexOf(mark)).figure()) : null;
  }

  /** The marks of the list a mark belongs to. */
  static List<Mark> listAround(List<Mark> marks, Mark mark) {
    int first = marks.indexOf(mark);
    int last = first;
    while (first > 0 && marks.get(first).ruleId().startsWith("list.")) {
      first--;
    }
    while (last + 1 < marks.size() && marks.get(last + 1).ruleId().startsWith("list.")) {
      last++;
    }
    return marks.subList(first, last + 1);
  }

  /** 在2023年基础上翻番，到2026年达到…: a multiple takes the deadline that follows in its sentence. */
  private Due firstDeadlineBehind(Sentence sentence, Mark mark) {
    for (Mark other : sentence.marks()) {
      Figure figure = other.figure();
      if (figure.start() > mark.figure().start()
          && figure.dimension() == Dimension.DATE
          && !isBaseline(figure)) {
        return Due.of(figure);
      }
    }
    return Due.NONE;
  }

  /** Whether the words behind a year take a multiple of it: 2023年｜的1.5倍. */
  static boolean isOfMultiple(String behind) {
    return behind.startsWith("的") && OF_MULTIPLE.matcher(behind).lookingAt();
  }

  /**
   * 从2017年的…, 在2019年基础上, 较2020年, 《…目录》（2019年本）: where an indicator starts from or which edition is
   * meant, not when it is due.
   */
  boolean isBaseline(Figure date) {
    String behind = text.substring(date.end(), Math.min(text.length(), date.end() + BASE_REACH));
    int base = behind.indexOf("基础上");
    if (behind.startsWith("基数") || (base >= 0 && behind.lastIndexOf('，', base) < 0)) {
      return true;
    }
    if (isOfMultiple(behind) || isEdition(date)) {
      return true;
    }
    for (String word : BACKWARD) {
      if (text.startsWith(word, date.start() - word.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean isEdition(Figure date) {
    return date.upper() == null
        && text.startsWith("（", date.start() - 1)
        && EDITION.matcher(text).region(date.end(), text.length()).lookingAt();
  }

  private void readWords(int start, int end) {
    int to = Math.max(start, end);
    Matcher plan = FIVE_YEAR_PLAN.matcher(text).region(start, to);
    while (text.indexOf('五', start, to) >= 0 && plan.find()) {
      int last = 2025 + 5 * ("一二三四五六七".indexOf(plan.group(1)) - 3);
      boolean whole = plan.group(2).equals("期间") || plan.group(2).equals("时期");
      past = false;
      due = whole ? new Due(last, last - 4, last) : new Due(last, null, null);
    }
    int anonymous = text.indexOf("X年", start, to);
    if (anonymous >= 0 && !isAnonymousBaseline(anonymous)) {
      due = Due.NONE;
      past = false;
    }
  }

  private boolean isAnonymousBaseline(int at) {
    char before = at > 0 ? text.charAt(at - 1) : '\n';
    return before == '在' || before == '从' || before == '由';
  }
}
