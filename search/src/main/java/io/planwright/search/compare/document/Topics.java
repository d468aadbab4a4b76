package io.planwright.search.compare.document;

import io.planwright.model.Excerpt;
import io.planwright.model.Section;
import io.planwright.model.Span;
import io.planwright.search.Plan;
import io.planwright.search.compare.document.Gap.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What sections of tasks and policies are about, by the words of their headings: 强化金融支持 is about
 * 金融.
 */
final class Topics {
  /** A longer heading is a sentence. */
  private static final int LONGEST = 24;

  /** A plan has a topic when one of its clauses holds so much of the heading's words. */
  private static final double COVERED = 0.6;

  /** Two headings are about the same from this likeness on. */
  private static final double SAME = 0.5;

  /** A label in front of a heading has no more characters. */
  private static final int LONGEST_LABEL = 5;

  /** A quote has no more characters. */
  private static final int LONGEST_QUOTE = 120;

  private final List<String> commonplaces;

  Topics() {
    commonplaces =
        Rows.of("commonplaces.tsv").stream()
            .map(List::getFirst)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** A heading with where it stands. */
  private record Topic(String title, Shingles shingles, Span span, String path) {}

  /** Headings of several places that are about the same. */
  private record Group(Topic head, EvidenceList evidence) {}

  List<Gap> missing(List<Plan> own, List<Plan> others) {
    List<Shingles> had =
        own.stream().flatMap(plan -> Item.of(plan).stream()).map(Topics::wordsOf).toList();
    List<Group> groups = new ArrayList<>();
    for (Plan other : others) {
      List<Topic> topics = new ArrayList<>();
      collect(other.document().outline(), Section.Kind.OTHER, "", topics);
      for (Topic topic : topics) {
        if (had.stream().noneMatch(clause -> topic.shingles().within(clause) >= COVERED)) {
          Evidence evidence = new Evidence(other, beginning(other, topic), topic.path());
          group(topic, groups).evidence().add(evidence);
        }
      }
    }
    return groups.stream()
        .map(group -> new Gap(Gap.Kind.TOPIC, group.head().title(), null, group.evidence().all()))
        .toList();
  }

  /** The first sentence behind the heading, with it. */
  private static Excerpt beginning(Plan plan, Topic topic) {
    String text = plan.slice(topic.span());
    int from = Math.min(text.length(), topic.title().length() + LONGEST_LABEL);
    int end = text.indexOf('。', from);
    int length = Math.min(LONGEST_QUOTE, end < 0 ? text.length() : end + 1);
    int start = topic.span().start();
    Span span = new Span(start, start + Math.min(length, text.length()));
    return new Excerpt(span, text.substring(0, span.length()));
  }

  /** The words of a clause and of the headings above it. */
  private static Shingles wordsOf(Item item) {
    return Shingles.of(
        Letters.of(item.clause().heading()).text() + Shingles.BREAK + item.letters().text());
  }

  private static Group group(Topic topic, List<Group> groups) {
    for (Group group : groups) {
      if (group.head().shingles().likeness(topic.shingles()) >= SAME) {
        return group;
      }
    }
    Group group = new Group(topic, new EvidenceList());
    groups.add(group);
    return group;
  }

  private void collect(
      List<Section> sections, Section.Kind above, String path, List<Topic> topics) {
    for (Section section : sections) {
      Section.Kind kind = section.kind() == Section.Kind.OTHER ? above : section.kind();
      String heading = section.label() + section.title();
      String title = Letters.of(section.title()).text();
      Shingles shingles = Shingles.of(without(title));
      boolean about = kind == Section.Kind.TASK || kind == Section.Kind.POLICY;
      if (about
          && !above.equals(Section.Kind.OTHER)
          && title.length() <= LONGEST
          && shingles.size() > 0) {
        topics.add(new Topic(title, shingles, section.span(), path));
      }
      String below = path.isEmpty() ? heading : path + " › " + heading;
      collect(section.children(), kind, below, topics);
    }
  }

  private String without(String title) {
    String rest = title;
    for (String word : commonplaces) {
      rest = rest.replace(word, String.valueOf(Shingles.BREAK));
    }
    return rest;
  }
}
