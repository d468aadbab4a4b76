package io.planwright.templates.check;

import io.planwright.model.Mention;
import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with one sign in the place of each number, so that a pattern says how numbers stand to
 * each other without reading them.
 *
 * <p>Example: 从750家增长到970家（净增220家） is 从#增长到#（净增#） with three numbers.
 */
public final class Skeleton {
  private static final char SIGN = '\ue000';

  private final Sentence sentence;
  private final String text;
  private final int[] offsets;
  private final List<Mention> numbers;

  private Skeleton(Sentence sentence, String text, int[] offsets, List<Mention> numbers) {
    this.sentence = sentence;
    this.text = text;
    this.offsets = offsets;
    this.numbers = List.copyOf(numbers);
  }

  /** A pattern over skeletons in which {@code #} stands for a number. */
  public static Pattern pattern(String expression) {
    return Pattern.compile(expression.replace('#', SIGN));
  }

  /** The skeleton of a sentence. */
  public static Skeleton of(PlanText plan, Sentence sentence) {
    StringBuilder text = new StringBuilder();
    int[] offsets = new int[sentence.text().length() + 1];
    List<Mention> numbers = new ArrayList<>();
    int at = 0;
    for (Mention mention : plan.mentions(sentence.span())) {
      int from = sentence.at(mention.excerpt().span().start());
      int to = sentence.at(mention.excerpt().span().end());
      if (from < at) {
        continue;
      }
      for (; at < from; at++) {
        offsets[text.length()] = at;
        text.append(sentence.text().charAt(at));
      }
      offsets[text.length()] = from;
      text.append(SIGN);
      numbers.add(mention);
      at = to;
    }
    for (; at < sentence.text().length(); at++) {
      offsets[text.length()] = at;
      text.append(sentence.text().charAt(at));
    }
    offsets[text.length()] = sentence.text().length();
    return new Skeleton(sentence, text.toString(), offsets, numbers);
  }

  /** The skeletons of all sentences with at least so many numbers. */
  public static List<Skeleton> all(PlanText plan, int numbers) {
    return plan.sentences().stream()
        .map(sentence -> of(plan, sentence))
        .filter(skeleton -> skeleton.numbers.size() >= numbers)
        .toList();
  }

  /** The sentence with its numbers replaced. */
  public String text() {
    return text;
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** Its numbers in order. */
  public List<Mention> numbers() {
    return numbers;
  }

  /** How many numbers stand before a place. */
  public int numbersBefore(int at) {
    return (int) text.substring(0, at).chars().filter(c -> c == SIGN).count();
  }

  /** The number that a group of a match stands for. */
  public Mention number(Matcher matcher, int group) {
    return numbers.get(numbersBefore(matcher.start(group)));
  }

  /** The numbers of a stretch. */
  public List<Mention> numbers(int from, int to) {
    return numbers.subList(numbersBefore(from), numbersBefore(to));
  }

  /** Where a stretch stands in the source text. */
  public Span span(int from, int to) {
    return sentence.span(offsets[from], offsets[to]);
  }

  /** Whether a number stands at a place. */
  public boolean isNumber(int at) {
    return text.charAt(at) == SIGN;
  }
}
