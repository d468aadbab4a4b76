package io.planwright.extract.metadata;

import io.planwright.extract.clean.Characters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises 发文字号 in clean text: {@code 澜政办发〔2024〕12号}, also with the wrong brackets, with 第 and in
 * brackets of its own, and the numbers of orders and announcements ({@code 云湖市人民政府令第12号}, {@code
 * 2024年第3号}).
 */
final class DocumentNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[一-鿿A-Za-z]{2,14}(?:（[一-鿿]{1,6}）)?" + "[〔（](?:19|20)\\d{2}[〕）]第?\\s?\\d{1,5}\\s?号");

  private static final Pattern ORDER =
      Pattern.compile("（?(?:[一-鿿]{3,20}(?:令|公告)\\n?)?(?:(?:19|20)\\d{2}年)?第\\s?\\d{1,4}\\s?号）?");

  /** How far the signs of an agency reach, a bracket in them too. */
  private static final int LONGEST_SIGNS = 23;

  /** How far in front of 第 the number of an order may begin. */
  private static final int LONGEST_ORDER = 30;

  private DocumentNumbers() {}

  /**
   * Where a number stands.
   *
   * @param start offset of its first character, brackets around it left out
   * @param end offset after its last
   * @param after offset after the brackets around it
   */
  record Place(int start, int end, int after) {}

  /** The number that starts at an offset. */
  static Optional<Place> at(String text, int at) {
    boolean bracketed = at < text.length() && text.charAt(at) == '（';
    int start = bracketed ? at + 1 : at;
    if (!yearFollows(text, start)) {
      return Optional.empty();
    }
    Matcher matcher = NUMBER.matcher(text).region(start, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    boolean closed =
        bracketed && matcher.end() < text.length() && text.charAt(matcher.end()) == '）';
    return bracketed && !closed
        ? Optional.empty()
        : Optional.of(new Place(start, matcher.end(), closed ? matcher.end() + 1 : matcher.end()));
  }

  /**
   * The offset after the number of an order that starts at an offset; the offset itself if none.
   */
  static int orderEnd(String text, int at) {
    int reach = Math.min(text.length(), at + LONGEST_ORDER);
    if (text.toString().indexOf('第', at, reach) < 0) {
      return at;
    }
    Matcher matcher = ORDER.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : at;
  }

  /** Whether the bracket of a year follows near enough to end the signs of an agency. */
  private static boolean yearFollows(String text, int from) {
    int reach = Math.min(text.length() - 1, from + LONGEST_SIGNS);
    for (int i = from; i < reach; i++) {
      char c = text.charAt(i);
      if ((c == '〔' || c == '（') && Characters.isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value holds a number at all. */
  static boolean isIn(String value) {
    return NUMBER.matcher(value).find() || value.indexOf('号') >= 0;
  }
}
