package io.planwright.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a plan as an OFD file as a gazette sets it: A4, 28 characters a line, 22 lines a page, the
 * title centred in larger type, paragraphs indented by two characters, tables between ruled lines,
 * a running head and page numbers. Lengths are millimetres.
 */
public final class PlanOfd {
  private static final double LEFT = 28;
  private static final double TOP = 37;
  private static final double WIDTH = 156;
  private static final double HEIGHT = 225;
  private static final double SIZE = WIDTH / 28;
  private static final double TITLE_SIZE = 7.7;
  private static final int LONGEST_TITLE = 60;
  private static final double PITCH = 10.2;
  private static final double ROW_PITCH = 7;
  private static final String OFD = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private final List<StringBuilder> pages = new ArrayList<>();
  private double y = HEIGHT;

  private PlanOfd() {}

  /** Writes a plan. */
  public static byte[] write(String text) {
    PlanOfd plan = new PlanOfd();
    for (PlanText piece : PlanText.of(text)) {
      switch (piece) {
        case PlanText.Line line -> plan.line(line.text());
        case PlanText.Rows rows -> plan.table(rows);
      }
    }
    return plan.file();
  }

  private StringBuilder page(double needed) {
    if (y + needed > HEIGHT) {
      pages.add(new StringBuilder());
      y = 0;
      text("霁南公报", LEFT + WIDTH - 4 * 3.7, 25, 3.7);
      text("— " + pages.size() + " —", LEFT + 70, TOP + HEIGHT + 10, 4.9);
    }
    return pages.getLast();
  }

  private void line(String text) {
    if (pages.isEmpty() && text.length() <= LONGEST_TITLE) {
      title(text);
    } else if (text.isEmpty()) {
      y += PITCH;
    } else {
      paragraph(text);
    }
  }

  private void title(String text) {
    for (String line : wrapped(text, 18, 18)) {
      page(PITCH);
      y += PITCH;
      text(line, LEFT + (WIDTH - width(line) * TITLE_SIZE) / 2, TOP + y, TITLE_SIZE);
    }
  }

  private void paragraph(String text) {
    if (text.indexOf('\t') >= 0 && text.length() <= LONGEST_TITLE) {
      page(PITCH);
      y += PITCH;
      text(text, LEFT + 2 * SIZE, TOP + y, SIZE * Math.min(1, 26 / width(text)));
      return;
    }
    double indent = 2;
    for (String line : wrapped(text, 26, 28)) {
      page(PITCH);
      y += PITCH;
      text(line, LEFT + indent * SIZE, TOP + y, SIZE);
      indent = 0;
    }
  }

  private void table(PlanText.Rows rows) {
    int columns = rows.rows().getLast().size();
    double column = WIDTH / columns;
    double fits = Math.floor((column - 2) / SIZE);
    List<Integer> heights = rows.rows().stream().map(row -> (int) height(rows, row, fits)).toList();
    double all = heights.stream().mapToInt(Integer::intValue).sum() * ROW_PITCH;
    page(Math.min(all + 2, HEIGHT));
    y += 2;
    for (int r = 0; r < rows.rows().size(); r++) {
      double height = heights.get(r) * ROW_PITCH;
      double x = LEFT;
      List<String> cells = rows.rows().get(r);
      for (int c = 0; c < cells.size(); c++) {
        double width = column * rows.width(r, c);
        boolean reachesDown = r == 0 && c < rows.down();
        line(x, TOP + y, x, TOP + y + height);
        if (!(r == 1 && c < rows.down())) {
          line(x, TOP + y, x + width, TOP + y);
        }
        double at = TOP + y + ROW_PITCH - 1.5 + (reachesDown ? ROW_PITCH / 2 : 0);
        for (String line : wrapped(cells.get(c), Math.floor((width - 2) / SIZE))) {
          text(line, x + 1, at, SIZE);
          at += ROW_PITCH;
        }
        x += width;
      }
      line(x, TOP + y, x, TOP + y + height);
      y += height;
    }
    line(LEFT, TOP + y, LEFT + WIDTH, TOP + y);
  }

  private static long height(PlanText.Rows rows, List<String> row, double fits) {
    int r = rows.rows().indexOf(row);
    long most = 1;
    for (int c = 0; c < row.size(); c++) {
      most = Math.max(most, wrapped(row.get(c), fits * rows.width(r, c)).size());
    }
    return most;
  }

  private static List<String> wrapped(String text, double fits) {
    return wrapped(text, fits, fits);
  }

  /** Lines of so many characters, no line beginning or ending with a blank. */
  private static List<String> wrapped(String text, double first, double others) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      double fits = lines.isEmpty() ? first : others;
      int end = start + 1;
      while (end < text.length() && width(text.substring(start, end + 1)) <= fits) {
        end++;
      }
      int whole = end;
      while (end < text.length()
          && end > start + 1
          && (isBlank(text.charAt(end)) || isBlank(text.charAt(end - 1)))) {
        end--;
      }
      end = end == start + 1 ? whole : end;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '　';
  }

  private static double width(String text) {
    return text.codePoints().mapToDouble(PlanOfd::width).sum();
  }

  private static double width(int c) {
    if (c == '\t') {
      return 3;
    }
    return c < 0x2E80 && !(c >= 0x2014 && c <= 0x2026) ? 0.5 : 1;
  }

  private void text(String text, double x, double baseline, double size) {
    StringBuilder deltas = new StringBuilder();
    StringBuilder shown = new StringBuilder();
    double pending = 0;
    for (int c : text.codePoints().toArray()) {
      if (c == '\t') {
        pending += width(c) * size;
      } else {
        if (!shown.isEmpty()) {
          deltas.append(number(pending)).append(' ');
        }
        pending = width(c) * size;
        shown.appendCodePoint(c);
      }
    }
    pages
        .getLast()
        .append(
            "<ofd:TextObject Boundary=\"%s %s %s %s\" Font=\"1\" Size=\"%s\"><ofd:TextCode X=\"0\" Y=\"%s\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>"
                .formatted(
                    number(x),
                    number(baseline - size),
                    number(width(text) * size),
                    number(size * 1.2),
                    number(size),
                    number(size),
                    deltas.toString().strip(),
                    shown.toString().replace("&", "&amp;").replace("<", "&lt;")));
  }

  private void line(double x1, double y1, double x2, double y2) {
    pages
        .getLast()
        .append(
            "<ofd:PathObject Boundary=\"%s %s %s %s\"><ofd:AbbreviatedData>M 0 0 L %s %s</ofd:AbbreviatedData></ofd:PathObject>"
                .formatted(
                    number(x1),
                    number(y1),
                    number(x2 - x1),
                    number(y2 - y1),
                    number(x2 - x1),
                    number(y2 - y1)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private byte[] file() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        "<ofd:OFD "
            + OFD
            + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      list.append(
          "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i + 1, i));
      parts.put(
          "Doc_0/Pages/Page_%d/Content.xml".formatted(i),
          "<ofd:Page "
              + OFD
              + "><ofd:Content><ofd:Layer>"
              + pages.get(i)
              + "</ofd:Layer></ofd:Content></ofd:Page>");
    }
    parts.put(
        "Doc_0/Document.xml",
        "<ofd:Document "
            + OFD
            + "><ofd:CommonData/><ofd:Pages>"
            + list
            + "</ofd:Pages></ofd:Document>");
    return WordParts.zip(parts);
  }
}
