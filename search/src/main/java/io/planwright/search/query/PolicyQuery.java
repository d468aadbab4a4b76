package io.planwright.search.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A question: what to look for, and the conditions that hold whatever is found.
 *
 * <p>Example: {@code 高企 奖励 地区:杭州市} looks for the words 高企 and 奖励 under one condition. Conditions
 * below {@code OR} and {@code NOT} stay in the tree.
 *
 * @param text what to look for; {@link Query.All} where there are only conditions
 * @param filters the conditions, all of which must hold
 */
public record PolicyQuery(Query text, List<Filter> filters) {
  /** Copies the list. */
  public PolicyQuery {
    filters = List.copyOf(filters);
  }

  /** Everything, to be narrowed by {@link #with}. */
  public static PolicyQuery all() {
    return new PolicyQuery(new Query.All(Query.NOWHERE), List.of());
  }

  /** A tree, from whose outermost members the conditions are taken out. */
  public static PolicyQuery of(Query tree) {
    List<Query> rest = new ArrayList<>();
    List<Filter> filters = new ArrayList<>();
    List<Query> members = tree instanceof Query.And and ? and.members() : List.of(tree);
    for (Query member : members) {
      if (member instanceof Filter filter) {
        filters.add(filter);
      } else {
        rest.add(member);
      }
    }
    return new PolicyQuery(
        rest.isEmpty() ? new Query.All(Query.NOWHERE) : Query.and(rest), filters);
  }

  /** The same under one more condition. */
  public PolicyQuery with(Filter filter) {
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new PolicyQuery(text, more);
  }

  /** The conditions on one field. */
  public List<Filter> on(Field field) {
    return filters.stream().filter(filter -> filter.field() == field).toList();
  }

  /** Text and conditions as one tree. */
  public Query tree() {
    List<Query> members = new ArrayList<>();
    members.add(text);
    members.addAll(filters);
    return Query.and(members);
  }

  /** The same without its places, for comparing. */
  public PolicyQuery bare() {
    return new PolicyQuery(text.bare(), filters.stream().map(Filter::bare).toList());
  }

  /** The canonical form, which reads back as the same query: {@code (高企 奖励) AND 地区:杭州市}. */
  @Override
  public String toString() {
    return QueryWriter.write(tree());
  }
}
