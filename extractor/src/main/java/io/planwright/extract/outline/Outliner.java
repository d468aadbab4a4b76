package io.planwright.extract.outline;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Label;
import io.planwright.model.Section;
import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the numbered parts of a document. */
public final class Outliner {
  /** A heading has at most this many characters; longer ones are the start of a sentence. */
  private static final int LONGEST_TITLE = 45;

  private final HeadingLexicon lexicon = new HeadingLexicon();

  /** Loads the heading words. */
  public Outliner() {}

  /** The outline of the clean text between two offsets. */
  public Outline outline(String text, int start, int end) {
    List<Outline.Node> open = new ArrayList<>();
    Numbering numbering = new Numbering();
    List<Heading> headings = new ArrayList<>();
    List<Integer> depths = new ArrayList<>();
    boolean lineStart = true;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (lineStart || mayStartLabel(c)) {
        Heading heading = headingAt(text, i, start, end, lineStart, numbering, headings);
        if (heading != null) {
          headings.add(heading);
          depths.add(numbering.enter(heading.label()));
          i = Math.max(heading.bodyStart(), i + 1);
          lineStart = text.charAt(i - 1) == '\n';
          continue;
        }
      }
      lineStart = c == '\n';
      i++;
    }
    return new Outline(nest(headings, depths, end, open));
  }

  private static boolean mayStartLabel(char c) {
    return c == '（' || c == '第' || c == '附' || Characters.isHanNumeral(c) || Characters.isDigit(c);
  }

  private @Nullable Heading headingAt(
      String text,
      int at,
      int start,
      int end,
      boolean lineStart,
      Numbering numbering,
      List<Heading> headings) {
    Label label = Label.at(text, at, end);
    if (label == null || label.style() == Label.Style.BULLET) {
      return null;
    }
    if (!lineStart) {
      char before = text.charAt(at - 1);
      int sinceHeading =
          headings.isEmpty() ? Integer.MAX_VALUE : at - headings.getLast().bodyStart();
      if (at == start || !numbering.acceptsInline(label, before, sinceHeading)) {
        return null;
      }
    } else if (label.style() == Label.Style.ANNEX && isAnnexList(text, label.end(), end)) {
      return null;
    }
    return readTitle(text, at, end, label);
  }

  /** {@code 附件：1.…} names annexes, {@code 附件1} starts one. */
  private static boolean isAnnexList(String text, int at, int end) {
    return at < end && text.charAt(at - 1) == '：' && Label.at(text, at, end) != null;
  }

  private Heading readTitle(String text, int at, int end, Label label) {
    int from = label.end();
    int whole = lexicon.wholeEnd(text, from, end);
    int i = from;
    while (i < end && !Characters.endsSentence(text.charAt(i)) && i - from <= LONGEST_TITLE) {
      i++;
    }
    int titleEnd;
    boolean complete = i < end && i - from <= LONGEST_TITLE;
    if (complete && text.charAt(i) == '\n') {
      titleEnd = i;
    } else if (whole > from && !joins(text, whole, end)) {
      titleEnd = whole;
    } else if (complete && !holdsSentence(text, from, i, label.style())) {
      titleEnd = i;
    } else {
      titleEnd = from;
    }
    int bodyStart =
        titleEnd < end && Characters.endsSentence(text.charAt(titleEnd)) && titleEnd > from
            ? titleEnd + 1
            : titleEnd;
    String title = text.substring(from, titleEnd);
    return new Heading(
        at,
        bodyStart,
        label,
        text.substring(at, label.end()),
        title,
        title.isEmpty() ? Section.Kind.OTHER : lexicon.kindOf(title));
  }

  /** Whether a known heading goes on: 主要目标和任务 is longer than 主要目标. */
  private static boolean joins(String text, int at, int end) {
    return at < end && "和与及、的".indexOf(text.charAt(at)) >= 0;
  }

  /** A heading has at most two clauses: 健全推进机制，实施平台行动. */
  private static boolean holdsSentence(String text, int start, int end, Label.Style style) {
    int commas = style == Label.Style.ARTICLE ? 1 : 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '；' || c == '：' || Characters.isDigit(c)) {
        return true;
      }
      if (c == '，' && ++commas > 1) {
        return true;
      }
    }
    return false;
  }

  private static List<Outline.Node> nest(
      List<Heading> headings, List<Integer> depths, int end, List<Outline.Node> nodes) {
    int[] lastAtDepth = new int[32];
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int depth = Math.min(depths.get(i), 30);
      int parent = depth > 1 ? lastAtDepth[depth - 1] - 1 : -1;
      int stop = end;
      for (int k = i + 1; k < headings.size(); k++) {
        if (depths.get(k) <= depth) {
          stop = headings.get(k).start();
          break;
        }
      }
      Section.Kind kind = heading.kind();
      if (heading.label().style() == Label.Style.ANNEX) {
        kind = Section.Kind.ANNEX;
      } else if (parent >= 0 && inherits(nodes.get(parent).kind(), kind)) {
        kind = nodes.get(parent).kind();
      }
      nodes.add(
          new Outline.Node(
              heading.start(),
              heading.bodyStart(),
              stop,
              depth,
              heading.labelText(),
              heading.title(),
              kind,
              parent));
      lastAtDepth[depth] = i + 1;
    }
    return nodes;
  }

  /** A subsection keeps the kind above it unless its own heading names a goal or a policy part. */
  private static boolean inherits(Section.Kind above, Section.Kind own) {
    if (above == Section.Kind.ANNEX || own == Section.Kind.OTHER) {
      return true;
    }
    if (above == Section.Kind.OTHER || above == Section.Kind.GENERAL) {
      return false;
    }
    return own != Section.Kind.GOAL && own != Section.Kind.POLICY;
  }

  /** The outline as model sections with source spans. */
  public static List<Section> toSections(Outline outline, CleanText text) {
    return children(outline, -1, text);
  }

  private static List<Section> children(Outline outline, int parent, CleanText text) {
    List<Section> sections = new ArrayList<>();
    for (int i = Math.max(parent + 1, 0); i < outline.nodes().size(); i++) {
      Outline.Node node = outline.nodes().get(i);
      if (parent >= 0 && node.start() >= outline.nodes().get(parent).end()) {
        break;
      }
      if (node.parent() == parent) {
        Span span = text.toSource(node.start(), node.end());
        sections.add(
            new Section(
                node.label(),
                node.depth(),
                node.title(),
                node.kind(),
                span,
                children(outline, i, text)));
      }
    }
    return sections;
  }

  /** Which label style stands for which depth, and which number comes next in each. */
  private static final class Numbering {
    private final List<Label.Style> stack = new ArrayList<>();
    private final Map<Label.Style, Integer> last = new EnumMap<>(Label.Style.class);

    int enter(Label label) {
      if (label.style() == Label.Style.ANNEX) {
        stack.clear();
        last.clear();
      }
      int at = stack.indexOf(label.style());
      if (at < 0) {
        stack.add(label.style());
        at = stack.size() - 1;
      }
      while (stack.size() > at + 1) {
        Label.Style below = stack.removeLast();
        if (below != Label.Style.ARTICLE) {
          last.remove(below); // articles are numbered through, all others start again
        }
      }
      last.put(label.style(), label.number());
      return at + 1;
    }

    /** Whether a label in the middle of a paragraph is one: its number must be the next. */
    boolean acceptsInline(Label label, char before, int sinceHeading) {
      Integer previous = last.get(label.style());
      boolean next = label.number() == (previous == null ? 1 : previous + 1);
      boolean afterSentence = Characters.endsSentence(before) || Characters.closes(before);
      boolean afterNote = before == '与' || before == '责' || before == '合' || before == '头';
      return switch (label.style()) {
        case HAN -> next && (afterSentence || (afterNote && previous != null));
        case HAN_BRACKETED ->
            next && before != '第' && (afterSentence || afterNote || sinceHeading == 0);
        case ARABIC ->
            next && (afterSentence || (afterNote && previous != null) || sinceHeading == 0);
        case ARABIC_BRACKETED -> next && (afterSentence || sinceHeading == 0);
        case CHAPTER, PART, ARTICLE -> next && afterSentence && before != '）';
        case ANNEX -> label.number() > 0 && afterNumbered(previous, label) && before != '、';
        case CIRCLED, BULLET -> false;
      };
    }

    private static boolean afterNumbered(@Nullable Integer previous, Label label) {
      return previous == null ? label.number() == 1 : label.number() == previous + 1;
    }
  }
}
