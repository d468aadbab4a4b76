package io.planwright.extract.clean;

/**
 * The repairs that look at neighbours. Each works from one buffer into the next and is linear.
 *
 * <ul>
 *   <li>Page marks of gazettes ({@code ㊃53㊃}) go, also in the middle of a word.
 *   <li>Lost title marks: in text with gazette glyphs {@code ‘…“} stands for {@code 《…》}.
 *   <li>Lost brackets of a document number: {@code 杭政办函 2018 64号} → {@code 〔2018〕}.
 *   <li>A lost dash between years: {@code 2018 2020年}.
 *   <li>{@code 54%o三、} → {@code 54%。三、}; {@code 二' 主要} → {@code 二、主要}; {@code 2O25年} → {@code
 *       2025年}.
 *   <li>{@code Z高} on web copies that dodge a forbidden word is {@code 最高}.
 *   <li>Spaces go unless they part Latin words or two numbers; {@code 1. 6万} → {@code 1.6万}.
 * </ul>
 */
final class Repairs {
  private static final char PAGE_MARK = '㊃';

  private Repairs() {}

  static MappedBuffer replaceCharacters(String source, CharacterTable table) {
    GazetteLines gazette = new GazetteLines(source);
    MappedBuffer out = new MappedBuffer(source.length());
    int i = 0;
    while (i < source.length()) {
      char c = source.charAt(i);
      boolean mayBegin = c < 0x80 || c == '\u3000' || c == '（';
      int inserted = mayBegin ? Insertions.endAt(source, i) : i;
      if (inserted > i) {
        i = inserted;
        continue;
      }
      if (c == PAGE_MARK) {
        int end = pageMarkEnd(source, i);
        if (end > i) {
          i = end;
          continue;
        }
        c = '·';
      } else if (c == '\r') {
        if (i + 1 < source.length() && source.charAt(i + 1) == '\n') {
          i++;
          continue;
        }
        c = '\n';
      } else if (c == '‘' && gazette.at(i)) {
        c = '《';
      } else if (c == '“' && gazette.at(i)) {
        c = '》';
      } else {
        c = table.replace(c);
      }
      if (c != CharacterTable.DROPPED) {
        out.add(c, i);
      }
      i++;
    }
    return out;
  }

  private static int pageMarkEnd(String source, int at) {
    int i = at + 1;
    while (i < source.length() && i - at <= 5 && Character.isDigit(source.charAt(i))) {
      i++;
    }
    boolean mark = i > at + 1 && i < source.length() && source.charAt(i) == PAGE_MARK;
    return mark ? i + 1 : at;
  }

  static MappedBuffer mendNeighbours(MappedBuffer in, GazetteLines gazette) {
    MappedBuffer out = new MappedBuffer(in.length);
    int i = 0;
    while (i < in.length) {
      char c = in.chars[i];
      if (c == ' ' || c == '\t') {
        int end = i;
        boolean tab = false;
        while (end < in.length && (in.chars[end] == ' ' || in.chars[end] == '\t')) {
          tab |= in.chars[end] == '\t';
          end++;
        }
        char kept = tab ? '\t' : spaceFor(in, i, end, out, gazette.at(in.offsets[i]));
        if (kept != CharacterTable.DROPPED && out.last() != '\n' && in.at(end) != '\n') {
          out.add(kept, in.offsets[i]);
        }
        i = end;
        continue;
      }
      out.add(mend(in, i, out), in.offsets[i]);
      i++;
    }
    return out;
  }

  private static char mend(MappedBuffer in, int i, MappedBuffer out) {
    char c = in.chars[i];
    if (Characters.isHan(c)) {
      return c;
    }
    char before = out.last();
    char after = in.at(i + 1);
    if (c == 'o' && Characters.isDigit(before) && Characters.isDigit(after)) {
      return '0';
    }
    boolean word = Characters.isLatin(after) && after != 'O';
    if (c == 'O' && Characters.isDigit(before) && !word && numberBefore(out)) {
      return '0';
    }
    if ((c == 'o' || c == 'O') && endsWord(before) && startsHan(in.at(pastBlanks(in, i + 1)))) {
      return '。';
    }
    boolean afterLabel = c == '.' && Characters.isHanNumeral(before) && labelBefore(out);
    if (afterLabel && (Characters.isHan(after) || after == ' ')) {
      return '、';
    }
    if (c == '.' && Characters.isHan(before) && (Characters.isHan(after) || after == '\n')) {
      return '。';
    }
    if ((c == '\'' || c == '’' || c == '‘' || c == '`') && labelBefore(out)) {
      return '、';
    }
    if (c == 'Z' && "高多低少大".indexOf(after) >= 0 && !Characters.isLatin(before)) {
      return '最'; // Z高: a web copy that dodges the word 最高
    }
    if (c == ',') {
      return thousandsBefore(out) && threeDigitsAt(in, i + 1) ? ',' : '，';
    }
    return c;
  }

  /** Whether the digits at the end of the buffer are a number and not part of a name: O2O, H2O. */
  private static boolean numberBefore(MappedBuffer out) {
    int i = out.length - 1;
    while (Characters.isDigit(out.at(i)) || out.at(i) == '.') {
      i--;
    }
    return !Characters.isLatin(out.at(i));
  }

  private static int pastBlanks(MappedBuffer in, int at) {
    int i = at;
    while (in.at(i) == ' ') {
      i++;
    }
    return i;
  }

  private static boolean endsWord(char c) {
    return Characters.isHan(c) || c == '%' || c == '）' || c == '”' || c == '》';
  }

  private static boolean startsHan(char c) {
    return Characters.isHan(c) || c == '（' || c == '“' || c == '《' || c == '\n';
  }

  /** Whether the buffer ends with a line that is only a Chinese numeral: the head of 二、. */
  private static boolean labelBefore(MappedBuffer out) {
    int i = out.length - 1;
    while (i >= 0 && Characters.isHanNumeral(out.chars[i])) {
      i--;
    }
    return i < out.length - 1 && Characters.endsSentence(out.at(i));
  }

  /** Whether the buffer ends with at most three digits: 1,250 is one number, 2024,120 is none. */
  private static boolean thousandsBefore(MappedBuffer out) {
    int i = out.length - 1;
    while (Characters.isDigit(out.at(i))) {
      i--;
    }
    int digits = out.length - 1 - i;
    return digits >= 1 && digits <= 3;
  }

  private static boolean threeDigitsAt(MappedBuffer in, int at) {
    for (int i = at; i < at + 3; i++) {
      if (!Characters.isDigit(in.at(i))) {
        return false;
      }
    }
    return !Characters.isDigit(in.at(at + 3));
  }

  private static char spaceFor(
      MappedBuffer in, int start, int end, MappedBuffer out, boolean gazette) {
    char before = out.last();
    char after = in.at(end);
    if (gazette && yearAt(in, end)) {
      if (yearBefore(out)) {
        return '—';
      }
      if (Characters.isHan(before) && numberOfDocumentAt(in, end + 4)) {
        return '〔';
      }
    }
    if (gazette && Characters.isDigit(after) && out.at(out.length - 5) == '〔' && yearBefore(out)) {
      return '〕';
    }
    if (before == '.' && Characters.isDigit(out.at(out.length - 2)) && Characters.isDigit(after)) {
      return decimalPointBefore(out) ? CharacterTable.DROPPED : ' ';
    }
    if (end - start == 1 && spacedDigits(in, start, out)) {
      return CharacterTable.DROPPED;
    }
    boolean parts = isAlphanumeric(before) && isAlphanumeric(after);
    return parts && !ordinalBefore(out) ? ' ' : CharacterTable.DROPPED;
  }

  /** Whether the dot at the end of the buffer is a decimal point and not the dot of a label. */
  private static boolean decimalPointBefore(MappedBuffer out) {
    int i = out.length - 2;
    while (Characters.isDigit(out.at(i))) {
      i--;
    }
    char c = out.at(i);
    return !Characters.endsSentence(c) && c != '；' && c != '：';
  }

  /**
   * 5 0 0万元: single digits with a space between each, a unit right behind the last and no digit or
   * space in front of the first. Cells of a table row have no unit.
   */
  private static boolean spacedDigits(MappedBuffer in, int space, MappedBuffer out) {
    int first = out.length - 1;
    while (Characters.isDigit(out.at(first))) {
      first--;
    }
    if (first == out.length - 1 || out.at(first) == ' ' || out.at(first) == '.') {
      return false;
    }
    int i = space;
    while (in.at(i) == ' '
        && Characters.isDigit(in.at(i + 1))
        && !Characters.isDigit(in.at(i + 2))) {
      i += 2;
    }
    return i > space && "万亿元%家户个项件人名".indexOf(in.at(pastBlanks(in, i))) >= 0;
  }

  /** Whether the buffer ends with 第 and digits: 第 1 0 条 is 第10条. */
  private static boolean ordinalBefore(MappedBuffer out) {
    int i = out.length - 1;
    while (Characters.isDigit(out.at(i))) {
      i--;
    }
    return i < out.length - 1 && out.at(i) == '第';
  }

  private static boolean yearAt(MappedBuffer in, int at) {
    return (in.at(at) == '1' || in.at(at) == '2')
        && Characters.isDigit(in.at(at + 1))
        && Characters.isDigit(in.at(at + 2))
        && Characters.isDigit(in.at(at + 3))
        && !Characters.isDigit(in.at(at + 4));
  }

  private static boolean yearBefore(MappedBuffer out) {
    return yearAt(out, out.length - 4) && !Characters.isDigit(out.at(out.length - 5));
  }

  private static boolean numberOfDocumentAt(MappedBuffer in, int at) {
    int i = at;
    while (in.at(i) == ' ') {
      i++;
    }
    int digits = i;
    while (Characters.isDigit(in.at(i))) {
      i++;
    }
    return i > digits && in.at(i) == '号';
  }

  private static boolean isAlphanumeric(char c) {
    return Characters.isDigit(c) || Characters.isLatin(c);
  }
}
