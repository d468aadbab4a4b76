package io.planwright.extract.split;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Label;
import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a clean text into the documents it holds. */
public final class DocumentSplitter {
  private static final int LONGEST_TITLE = 90;

  /** A document has a body of at least this many characters before the next one can begin. */
  private static final int SHORTEST_BODY = 300;

  /**
   * A document number with the addressees glued behind it: the head of a notice inside a paragraph.
   */
  private static final Pattern GLUED_HEAD =
      Pattern.compile("[一-鿿]{2,9}〔(?:19|20)\\d{2}〕\\d{1,4}号(?=各)");

  /** A document number up to its 号 is not longer. */
  private static final int LONGEST_NUMBER = 20;

  private final DocTypes docTypes;
  private final Chrome chrome;

  /** Loads document kinds and chrome phrases. */
  public DocumentSplitter(DocTypes docTypes, Chrome chrome) {
    this.docTypes = docTypes;
    this.chrome = chrome;
  }

  /** The start of a document: where, its title, and whether the title stands twice. */
  private record Start(int at, String title, boolean doubled, boolean glued) {}

  /** The documents in text order; one slice over the whole text when there is only one. */
  public List<Slice> split(CleanText text) {
    List<Start> starts = starts(text.text());
    if (starts.isEmpty()) {
      return List.of(new Slice(0, text.length(), null, List.of()));
    }
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      List<Span> foreign = new ArrayList<>();
      boolean mergesNext = i + 1 < starts.size() && isSameDocument(start, starts.get(i + 1));
      if (mergesNext) {
        int bodyStart = endOfTitles(text.text(), start);
        foreign.add(new Span(bodyStart, starts.get(i + 1).at()));
        i++;
      }
      if (slices.isEmpty() && !start.doubled() && !start.glued()) {
        // a title that stands once begins a document only behind another one
        slices.add(new Slice(0, start.at(), null, List.of()));
      }
      int to = text.length();
      if (i + 1 < starts.size()) {
        to = chrome.bodyEnd(text.text(), start.at(), starts.get(i + 1).at());
      }
      slices.add(new Slice(start.at(), to, start.title(), foreign));
    }
    return slices;
  }

  /** A glued head under a title line that names the same plan: what lies between is foreign. */
  private static boolean isSameDocument(Start title, Start next) {
    return next.glued() && !title.glued() && begins(next.title(), 0, title.title());
  }

  private static int endOfTitles(String text, Start start) {
    int at = start.at();
    while (begins(text, at, start.title())) {
      int lineEnd = text.indexOf('\n', at);
      if (lineEnd < 0 || lineEnd - at > start.title().length()) {
        break;
      }
      at = lineEnd + 1;
    }
    return at;
  }

  private List<Start> starts(String text) {
    List<Start> starts = new ArrayList<>();
    List<int[]> lines = lines(text);
    for (int i = 0; i < lines.size(); i++) {
      String line = line(text, lines, i);
      if (line.length() > LONGEST_TITLE) {
        addGluedHeads(text, lines.get(i), starts);
      } else if (isTitle(line)) {
        if (i + 1 < lines.size() && begins(text, lines.get(i + 1)[0], line)) {
          starts.add(new Start(lines.get(i)[0], line, true, false));
          while (i + 1 < lines.size()
              && length(lines, i + 1) == line.length()
              && begins(text, lines.get(i + 1)[0], line)) {
            i++;
          }
        } else if (startsNewDocument(text, lines, i, starts)) {
          starts.add(new Start(lines.get(i)[0], line, false, false));
        }
      }
    }
    return starts;
  }

  /**
   * Whether a title stands at a place, with whatever mark between its years: of two lines with one
   * title one often has —, the other a hyphen.
   */
  private static boolean begins(String text, int at, String title) {
    if (text.length() - at < title.length()) {
      return false;
    }
    for (int i = 0; i < title.length(); i++) {
      char there = text.charAt(at + i);
      char wanted = title.charAt(i);
      boolean same =
          there == wanted || (Characters.isRangeMark(there) && Characters.isRangeMark(wanted));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static List<int[]> lines(String text) {
    List<int[]> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        lines.add(new int[] {start, end});
      }
      start = end + 1;
    }
    return lines;
  }

  private static String line(String text, List<int[]> lines, int i) {
    return text.substring(lines.get(i)[0], lines.get(i)[1]);
  }

  private static int length(List<int[]> lines, int i) {
    return lines.get(i)[1] - lines.get(i)[0];
  }

  private boolean isTitle(String line) {
    boolean marks = line.indexOf('。') >= 0 || line.indexOf('；') >= 0 || line.indexOf('\t') >= 0;
    return line.length() >= 6 && !marks && !chrome.isChrome(line) && docTypes.of(line).isPresent();
  }

  private void addGluedHeads(String text, int[] line, List<Start> starts) {
    Matcher head = GLUED_HEAD.matcher(text);
    int from = line[0];
    for (int mark = text.indexOf("号各", from, line[1]);
        mark >= 0;
        mark = text.indexOf("号各", mark + 1, line[1])) {
      head.region(Math.max(from, mark - LONGEST_NUMBER), mark + 2);
      if (!head.find()) {
        continue;
      }
      from = head.end();
      int sentence = head.start();
      while (sentence > line[0] && !Characters.endsSentence(text.charAt(sentence - 1))) {
        sentence--;
      }
      String title = gluedTitle(text.substring(sentence, head.end()));
      if (title != null && title.contains("关于")) {
        starts.add(new Start(sentence, title, false, true));
      }
    }
  }

  /** The part of {@code …关于印发…的通知杭政办函〔2018〕64号} before the document number's own words. */
  private @Nullable String gluedTitle(String head) {
    int open = head.indexOf('〔', Math.max(0, head.length() - 16));
    for (int end = open; end > Math.max(6, open - 10); end--) {
      String title = head.substring(0, end);
      if (docTypes.of(title).isPresent() && !title.endsWith("函")) {
        return title;
      }
    }
    return null;
  }

  /**
   * Whether a title line that stands once begins a document of its own: a body follows, and the
   * text before it has come to an end. The plan behind its notice and annexes do not.
   */
  private boolean startsNewDocument(String text, List<int[]> lines, int i, List<Start> starts) {
    if (i + 1 >= lines.size() || !opensBody(text, lines, i + 1)) {
      return false;
    }
    int from = starts.isEmpty() ? 0 : starts.getLast().at();
    int body = lines.get(i)[0] - from;
    if (body < SHORTEST_BODY) {
      return false;
    }
    String title = core(line(text, lines, i));
    String before = text.substring(from, lines.get(i)[0]);
    boolean announced = before.contains("《" + title) || before.contains("印发" + title);
    return !announced
        && !namedAbove(before, title)
        && !afterAnnexLabel(text, lines, i)
        && hasSections(before);
  }

  /** A title that a line above already carried (navigation, 导读, the notice's own heading). */
  private static boolean namedAbove(String before, String title) {
    return title.length() > 8 && before.contains(title);
  }

  private static String core(String title) {
    Label label = Label.at(title, 0, title.length());
    String bare = label == null ? title : title.substring(label.end());
    return DocTypes.withoutBrackets(bare);
  }

  private static boolean afterAnnexLabel(String text, List<int[]> lines, int i) {
    for (int k = Math.max(0, i - 2); k <= i; k++) {
      if (line(text, lines, k).startsWith("附")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSections(String before) {
    return before.contains("\n一、")
        || before.contains("。二、")
        || before.contains("\n第一")
        || before.contains("\n二、")
        || before.contains("（二）")
        || before.contains("\n2.");
  }

  /** Whether a body starts here or one line further on: 为深入…, 各区…：, 一、…, a date, a number. */
  private static boolean opensBody(String text, List<int[]> lines, int i) {
    for (int k = i; k < Math.min(i + 3, lines.size()); k++) {
      String line = line(text, lines, k);
      boolean opening =
          line.startsWith("为")
              || line.startsWith("根据")
              || line.startsWith("按照")
              || line.startsWith("一、")
              || line.startsWith("第一")
              || line.startsWith("各")
              || line.startsWith("坚持")
              || line.startsWith("围绕")
              || line.startsWith("深入");
      if (opening && line.length() > 4) {
        return true;
      }
      if (line.length() > 40) {
        return false;
      }
    }
    return false;
  }
}
