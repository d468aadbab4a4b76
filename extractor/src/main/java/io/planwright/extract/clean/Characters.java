package io.planwright.extract.clean;

/** Classes of characters in clean text. */
public final class Characters {
  private Characters() {}

  /** A Han character. */
  public static boolean isHan(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF') || c == '〇' || (c >= '\u3400' && c <= '\u4DBF');
  }

  /** An ASCII digit. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** An ASCII letter. */
  public static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A digit of the Chinese numerals used in labels and counts: 一 to 十, 〇, 零, 百, 千, 两. */
  public static boolean isHanNumeral(char c) {
    return switch (c) {
      case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '〇', '零', '百', '千', '两' -> true;
      default -> false;
    };
  }

  /** A mark that ends a sentence: 。！？ and the line break. */
  public static boolean endsSentence(char c) {
    return c == '。' || c == '！' || c == '？' || c == '\n';
  }

  /** A mark that ends a clause: ，；： and all that ends a sentence or a cell. */
  public static boolean endsClause(char c) {
    return c == '，' || c == '；' || c == '：' || c == '\t' || endsSentence(c);
  }

  /** A dash or wave that can stand between the ends of a range: 400—450家, 15%～20%. */
  public static boolean isRangeMark(char c) {
    return c == '—' || c == '～' || c == '-' || c == '至' || c == '到';
  }

  /** White space of any width, line breaks too. */
  public static boolean isBlank(char c) {
    return c <= ' ' || c == '\u3000' || c == '\u00a0';
  }

  /** A text without its white space. */
  public static String withoutBlanks(String text) {
    int blank = 0;
    while (blank < text.length() && !isBlank(text.charAt(blank))) {
      blank++;
    }
    if (blank == text.length()) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length()).append(text, 0, blank);
    for (int i = blank + 1; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }

  /** An opening bracket or quotation mark. */
  public static boolean opens(char c) {
    return c == '（' || c == '〔' || c == '《' || c == '〈' || c == '“' || c == '‘';
  }

  /** A closing bracket or quotation mark. */
  public static boolean closes(char c) {
    return c == '）' || c == '〕' || c == '》' || c == '〉' || c == '”' || c == '’';
  }
}
