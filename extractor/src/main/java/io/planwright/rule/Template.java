package io.planwright.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A compiled {@code match}: what stands in front of a number, the number, what stands behind it.
 *
 * <p>Elements are lexicon classes, {@code a|b} for alternatives, {@code a&b} for both. Between two
 * elements: nothing (they touch), {@code ~} (at most {@value #NEAR} characters, same clause),
 * {@code ..} (same clause), {@code ...} (same sentence).
 */
final class Template {
  static final int NEAR = 6;

  private enum Gap {
    NONE,
    NEAR,
    CLAUSE,
    SENTENCE
  }

  private record Element(List<ClassSet> masks, Gap gap) {}

  /** The elements in front of the number, the nearest first. */
  private final Side before;

  private final ClassSet[] focus;
  private final Side after;

  private Template(List<Element> before, List<ClassSet> focus, List<Element> after) {
    this.before = new Side(before);
    this.focus = focus.toArray(ClassSet[]::new);
    this.after = new Side(after);
  }

  /** The elements on one side of the number, from the number outwards; arrays, for speed. */
  private static final class Side {
    private final ClassSet[][] masks;
    private final Gap[] gaps;

    Side(List<Element> elements) {
      masks = new ClassSet[elements.size()][];
      gaps = new Gap[elements.size()];
      for (int i = 0; i < gaps.length; i++) {
        masks[i] = elements.get(i).masks().toArray(ClassSet[]::new);
        gaps[i] = elements.get(i).gap();
      }
    }

    int size() {
      return gaps.length;
    }

    /** Whether the classes around the number offer all that the elements want. */
    boolean isIn(ClassSet around) {
      for (ClassSet[] element : masks) {
        if (!meetsAll(around, element)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Compiles a match.
   *
   * @throws RuleException when it names an unknown class or has no number
   */
  static Template compile(String match, Classes classes) {
    List<Element> before = new ArrayList<>();
    List<Element> after = new ArrayList<>();
    List<ClassSet> focus = List.of();
    Gap gap = Gap.NONE;
    for (String part : match.strip().split("\\s+", -1)) {
      switch (part) {
        case "~" -> gap = Gap.NEAR;
        case ".." -> gap = Gap.CLAUSE;
        case "..." -> gap = Gap.SENTENCE;
        default -> {
          if (part.startsWith("<") && part.endsWith(">")) {
            if (!focus.isEmpty()) {
              throw new RuleException("two numbers in: " + match);
            }
            focus = masks(part.substring(1, part.length() - 1), classes);
            // The gap in front of the number belongs to the element before it.
            if (!before.isEmpty()) {
              before = shiftGaps(before, gap);
            }
          } else if (focus.isEmpty()) {
            before.add(new Element(masks(part, classes), gap));
          } else {
            after.add(new Element(masks(part, classes), gap));
          }
          gap = Gap.NONE;
        }
      }
    }
    if (focus.isEmpty()) {
      throw new RuleException("no <number> in: " + match);
    }
    return new Template(before.reversed(), focus, after);
  }

  /** One mask for each part of {@code money&top}; a token must fit all of them. */
  private static List<ClassSet> masks(String part, Classes classes) {
    return Stream.of(part.split("&", -1)).map(classes::mask).toList();
  }

  private static boolean meetsAll(ClassSet classes, ClassSet[] masks) {
    for (ClassSet mask : masks) {
      if (!classes.meets(mask)) {
        return false;
      }
    }
    return true;
  }

  /** Each element gets the gap that stands behind it, the last one the gap before the number. */
  private static List<Element> shiftGaps(List<Element> elements, Gap last) {
    List<Element> shifted = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Gap gap = i + 1 < elements.size() ? elements.get(i + 1).gap() : last;
      shifted.add(new Element(elements.get(i).masks(), gap));
    }
    return shifted;
  }

  /** Whether it may be about a number of a class: the class is one of the first it asks for. */
  boolean isFor(ClassSet number) {
    return focus[0].meets(number);
  }

  boolean matches(List<Token> tokens, int at, Around around) {
    return meetsAll(tokens.get(at).classes(), focus)
        && before.isIn(around.before())
        && after.isIn(around.after())
        && backward(tokens, at, 0)
        && forward(tokens, at, 0);
  }

  /**
   * The classes of all tokens around a number: a template that wants others need not be tried.
   *
   * @param before those in front of it
   * @param after those behind it
   */
  record Around(ClassSet before, ClassSet after) {
    static Around of(List<Token> tokens, int at) {
      return new Around(classes(tokens, 0, at), classes(tokens, at + 1, tokens.size()));
    }

    private static ClassSet classes(List<Token> tokens, int from, int to) {
      long low = 0;
      long high = 0;
      for (int i = from; i < to; i++) {
        ClassSet classes = tokens.get(i).classes();
        low |= classes.low();
        high |= classes.high();
      }
      return new ClassSet(low, high);
    }
  }

  private boolean backward(List<Token> tokens, int from, int element) {
    if (element == before.size()) {
      return true;
    }
    Token right = tokens.get(from);
    for (int i = from - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (!reaches(before.gaps[element], token, right)) {
        return false;
      }
      if (meetsAll(token.classes(), before.masks[element]) && backward(tokens, i, element + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean forward(List<Token> tokens, int from, int element) {
    if (element == after.size()) {
      return true;
    }
    Token left = tokens.get(from);
    for (int i = from + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!reaches(after.gaps[element], left, token)) {
        return false;
      }
      if (meetsAll(token.classes(), after.masks[element]) && forward(tokens, i, element + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean reaches(Gap gap, Token left, Token right) {
    int between = right.outerStart() - left.outerEnd();
    return switch (gap) {
      case NONE -> between <= 0;
      case NEAR -> left.clause() == right.clause() && between <= NEAR;
      case CLAUSE -> left.clause() == right.clause();
      case SENTENCE -> true;
    };
  }
}
