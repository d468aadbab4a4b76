package io.planwright.cli.starter;

import io.planwright.model.Responsibility;
import io.planwright.model.Section;
import io.planwright.model.Section.Kind;
import io.planwright.templates.parameters.Open;
import io.planwright.templates.parameters.Statement;
import io.planwright.templates.parameters.Task;
import io.planwright.templates.parameters.TaskGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes tasks, principles, safeguards and guiding words of the sections of a plan. */
final class SectionAdoption {
  private static final int LONGEST_NAME = 150;
  private static final int LONGEST_TEXT = 6000;

  /** Longer ones are sentences. */
  private static final int LONGEST_TITLE = 40;

  private final Outline outline;
  private final AnnexRows annexes;
  private final List<Leftover> leftovers;

  SectionAdoption(Outline outline, AnnexRows annexes, List<Leftover> leftovers) {
    this.outline = outline;
    this.annexes = annexes;
    this.leftovers = leftovers;
  }

  /** The tasks in groups: under each heading that has tasks below it. */
  List<Noted<TaskGroup>> tasks() {
    List<Section> sections = outline.top().stream().filter(this::holdsTasks).toList();
    List<Noted<TaskGroup>> groups = new ArrayList<>();
    for (Section section : sections) {
      boolean deep = section.children().stream().anyMatch(SectionAdoption::hasTitledParts);
      if (deep) {
        section.children().forEach(child -> groups.add(group(child)));
      } else {
        groups.add(group(section));
      }
    }
    return groups;
  }

  private boolean holdsTasks(Section section) {
    boolean noted = section.kind() == Kind.OTHER && !outline.duties(section).isEmpty();
    return section.kind() == Kind.TASK || noted;
  }

  /** Whether what is in it has headings; numbered sentences have none. */
  private static boolean hasTitledParts(Section section) {
    return section.children().stream().anyMatch(SectionAdoption::isTitled);
  }

  private static boolean isTitled(Section section) {
    String title = section.title();
    return !title.isBlank() && title.length() <= LONGEST_TITLE && !title.matches(".*[。；;].*");
  }

  private Noted<TaskGroup> group(Section section) {
    boolean parts = hasTitledParts(section);
    List<Section> own = parts ? section.children() : List.of(section);
    List<Noted.Note> notes = new ArrayList<>();
    notes.add(new Noted.Note("", "原文：" + heading(section)));
    List<Task> tasks = new ArrayList<>();
    for (Section one : own) {
      Task task = task(one);
      tasks.add(task);
      String place = "任务项[" + tasks.size() + "]";
      notes.add(new Noted.Note(place, "原文：" + heading(one)));
      if (task.lead().isEmpty() && !task.support().isEmpty()) {
        notes.add(new Noted.Note(place, "原文只写责任单位，没有分牵头与配合"));
      }
    }
    if (parts && !outline.body(section).isEmpty()) {
      notes.add(new Noted.Note("", "标题下的话：" + Wordings.line(outline.body(section), 200)));
    }
    return new Noted<>(new TaskGroup(name(section), tasks), notes);
  }

  private Task task(Section section) {
    List<String> measures = new ArrayList<>(sentences(section));
    List<Responsibility> noted = outline.duties(section);
    List<Responsibility> duties = noted.isEmpty() ? annexes.duties(section.title()) : noted;
    List<String> lead = agencies(duties.stream().flatMap(duty -> duty.lead().stream()));
    List<String> support =
        agencies(duties.stream().flatMap(duty -> duty.support().stream())).stream()
            .filter(name -> !lead.contains(name))
            .toList();
    if (measures.isEmpty() && !isTitled(section) && !section.title().isBlank()) {
      measures.add(Wordings.line(section.title()));
    }
    if (measures.isEmpty()) {
      leftovers.add(Leftover.of("adopt.noMeasures", heading(section)));
    }
    return new Task(
        name(section),
        orOpen(measures),
        support.isEmpty() ? orOpen(lead) : lead,
        support,
        annexes.deadline(section.title()));
  }

  private static List<String> orOpen(List<String> texts) {
    return texts.isEmpty() ? List.of(Open.WORD) : texts;
  }

  /** The sentences of a section and of all below it. */
  private List<String> sentences(Section section) {
    List<String> sentences = new ArrayList<>(Wordings.sentences(outline.body(section)));
    for (Section child : section.children()) {
      List<String> own = new ArrayList<>(sentences(child));
      String title = Wordings.line(child.title());
      if (own.isEmpty()) {
        own.add(title);
      } else if (!title.isEmpty()) {
        own.set(0, title + "。" + own.getFirst());
      }
      sentences.add(String.join("。", own));
    }
    return sentences;
  }

  private static List<String> agencies(Stream<String> names) {
    return names
        .map(name -> Wordings.line(name, LONGEST_NAME))
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  /** The safeguards. */
  List<Noted<Statement>> safeguards() {
    return statements(
        outline.top().stream().filter(section -> section.kind() == Kind.SAFEGUARD).toList());
  }

  /** The basic principles. */
  List<Noted<Statement>> principles() {
    return statements(
        outline.all().stream().filter(section -> section.title().contains("原则")).limit(1).toList());
  }

  private List<Noted<Statement>> statements(List<Section> sections) {
    List<Noted<Statement>> statements = new ArrayList<>();
    for (Section section : sections) {
      for (Section child : section.children()) {
        String text = Wordings.line(String.join("。", sentences(child)), LONGEST_TEXT);
        statements.add(statement(name(child), text.isEmpty() ? "" : text + "。", child));
      }
      if (section.children().isEmpty()) {
        for (String sentence : paragraphs(section)) {
          int end = sentence.indexOf('。');
          boolean lead = end > 1 && end < 30;
          String name =
              lead ? sentence.substring(0, end) : Wordings.line(section.title(), LONGEST_NAME);
          String text = lead ? sentence.substring(end + 1) : sentence;
          statements.add(statement(name, text, section));
        }
      }
    }
    return statements;
  }

  /** Each lead begins a statement: 坚持…。 */
  private List<String> paragraphs(Section section) {
    List<String> paragraphs = new ArrayList<>();
    for (String sentence : Wordings.sentences(outline.body(section))) {
      boolean begins = sentence.length() < 30 && sentence.startsWith("坚持");
      if (begins || paragraphs.isEmpty()) {
        paragraphs.add(sentence + "。");
      } else {
        paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + sentence + "。");
      }
    }
    return paragraphs;
  }

  private static Noted<Statement> statement(String name, String text, Section section) {
    String line = Wordings.line(text, LONGEST_TEXT);
    return new Noted<>(
        new Statement(name, line.isEmpty() ? null : line),
        List.of(new Noted.Note("", "原文：" + heading(section))));
  }

  /** The guiding words, with the heading they stand under. */
  Optional<Noted<String>> guidance() {
    for (Section section : outline.all()) {
      boolean guiding = section.title().matches(".*(指导思想|总体思路|总体要求).*");
      String body = guiding ? Wordings.line(outline.body(section), LONGEST_TEXT) : "";
      if (!body.isEmpty()) {
        return Optional.of(
            new Noted<>(body, List.of(new Noted.Note("", "原文：" + heading(section)))));
      }
    }
    return Optional.empty();
  }

  private static String name(Section section) {
    String title = Wordings.line(section.title(), LONGEST_NAME);
    return title.isEmpty() ? Wordings.line(section.label() + "（原文没有标题）", LONGEST_NAME) : title;
  }

  private static String heading(Section section) {
    return Wordings.line(section.label() + section.title(), 60);
  }
}
