package io.planwright.search.query;

import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands beside each other without an operator: words become one wish, conditions on a field
 * of which a plan has one value become one condition, and all of it must hold.
 */
final class Neighbours {
  private final List<Query> combined = new ArrayList<>();

  private Neighbours() {}

  static Query combined(List<Query> items) {
    Neighbours neighbours = new Neighbours();
    items.forEach(neighbours::add);
    return Query.and(neighbours.combined);
  }

  private void add(Query item) {
    for (int i = 0; i < combined.size(); i++) {
      Query joined = joined(combined.get(i), item);
      if (!joined.equals(item)) {
        combined.set(i, joined);
        return;
      }
    }
    combined.add(item);
  }

  /** Both in one, or the second where they do not go together. */
  private static Query joined(Query first, Query second) {
    return switch (first) {
      case Query.Words words -> second instanceof Query.Words more ? words(words, more) : second;
      case Filter filter ->
          second instanceof Filter other && filter.field() == other.field()
              ? either(filter, other)
              : second;
      case Query.All all -> second;
      case Query.Phrase phrase -> second;
      case Query.Prefix prefix -> second;
      case Query.And and -> second;
      case Query.Or or -> second;
      case Query.Not not -> second;
    };
  }

  private static Query words(Query.Words first, Query.Words second) {
    return new Query.Words(both(first.words(), second.words()), cover(first, second));
  }

  private static Query either(Filter first, Filter second) {
    if (!first.field().single()) {
      return second;
    }
    Span span = cover(first, second);
    return switch (first) {
      case Filter.Names names ->
          second instanceof Filter.Names more
              ? new Filter.Names(names.field(), both(names.names(), more.names()), span)
              : second;
      case Filter.Levels levels ->
          second instanceof Filter.Levels more
              ? new Filter.Levels(distinct(levels.levels(), more.levels()), span)
              : second;
      case Filter.Sections sections ->
          second instanceof Filter.Sections more
              ? new Filter.Sections(distinct(sections.kinds(), more.kinds()), span)
              : second;
      case Filter.Years years ->
          second instanceof Filter.Years more
              ? new Filter.Years(distinct(years.ranges(), more.ranges()), span)
              : second;
      case Filter.Instruments instruments -> second;
      case Filter.Amounts amounts -> second;
    };
  }

  private static Span cover(Query first, Query second) {
    return first.span().cover(second.span());
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static <T> List<T> distinct(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
