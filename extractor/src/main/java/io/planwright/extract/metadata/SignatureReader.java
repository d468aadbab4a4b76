package io.planwright.extract.metadata;

import io.planwright.extract.metadata.Head.Kind;
import io.planwright.extract.metadata.Head.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the 落款 of a document: agencies and then a date, on lines of their own or glued to the end
 * of a paragraph. The notice's own signature counts before one at the end of the text.
 */
final class SignatureReader {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

  private static final Pattern DATE_OR_WHAT_IS_LEFT =
      Pattern.compile(DateScanner.DATE + "|[\\dXx×]{0,4}年[\\dXx×]{0,2}月[\\dXx×]{0,2}日");

  /** A written date has at most so many characters before its 日. */
  private static final int LONGEST_DATE = 14;

  /** At most this many agencies sign on lines of their own. */
  private static final int MOST_LINES = 12;

  private final AgencyNames agencies;

  SignatureReader(AgencyNames agencies) {
    this.agencies = agencies;
  }

  /** The signature, empty when nobody signed. */
  Optional<Signature> read(OwnText own, Head head) {
    Optional<Signature> inHead = ofHead(own, head);
    return inHead.isPresent() ? inHead : ofText(own, head.bodyStart());
  }

  private Optional<Signature> ofHead(OwnText own, Head head) {
    List<String> names = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    boolean carried = false;
    for (Unit unit : head.units()) {
      switch (unit.kind()) {
        case AGENCY -> {
          names.addAll(parted(own, unit));
          lines.append(unit.text()).append('\n');
        }
        case DATE -> {
          if (carried) {
            LocalDate day = DateScanner.first(unit.text()).orElse(null);
            return Optional.of(new Signature(names, day, lines + unit.text()));
          }
        }
        case SALUTATION, NOTICE -> {
          carried = true;
          names.clear();
          lines.setLength(0);
        }
        case TITLE, NUMBER, DRAFT_MARK, REPEAL_MARK, BRACKETED_DATE -> {
          if (carried && !names.isEmpty()) {
            return Optional.of(new Signature(names, null, lines.toString()));
          }
          names.clear();
          lines.setLength(0);
        }
      }
    }
    return Optional.empty();
  }

  /** The agencies of a unit: parted by the spaces of the source where these part whole names. */
  List<String> parted(OwnText own, Unit unit) {
    List<String> names = new ArrayList<>();
    for (String part : BLANKS.split(own.asWritten(unit.start(), unit.end()), -1)) {
      List<String> split = agencies.isFull(part) ? agencies.split(part) : List.of();
      if (split.isEmpty()) {
        return agencies.split(unit.text());
      }
      names.addAll(split);
    }
    return names;
  }

  /** The last signature of the text, annexes and tables aside: those have no agency before 日. */
  private Optional<Signature> ofText(OwnText own, int from) {
    Matcher date = DATE_OR_WHAT_IS_LEFT.matcher(own.text());
    String text = own.text();
    for (int day = text.lastIndexOf('日'); day >= from; day = text.lastIndexOf('日', day - 1)) {
      if (closes(own, day + 1) && endsAt(date, Math.max(from, day - LONGEST_DATE), day + 1)) {
        List<String> names = before(own, date.start());
        if (!names.isEmpty()) {
          LocalDate written = DateScanner.first(date.group()).orElse(null);
          return Optional.of(new Signature(names, written, String.join("\n", names)));
        }
      }
    }
    return Optional.empty();
  }

  /** Looks for a date between two offsets that ends at the second. */
  private static boolean endsAt(Matcher date, int from, int end) {
    date.region(from, end);
    while (date.find()) {
      if (date.end() == end) {
        return true;
      }
    }
    return false;
  }

  /** Whether a signature can end at an offset: 2024年6月30日前完成 is none. */
  private static boolean closes(OwnText own, int at) {
    return own.lineEdge(at) || "（《附抄〔".indexOf(own.text().charAt(at)) >= 0;
  }

  /** The agencies that end right before an offset. */
  private List<String> before(OwnText own, int offset) {
    String text = own.text();
    List<String> names = new ArrayList<>();
    int end = offset;
    for (int i = 0; i < MOST_LINES; i++) {
      while (end > 0 && text.charAt(end - 1) == '\n') {
        end--;
      }
      int start = end;
      while (start > 0
          && "\t。；：，）".indexOf(text.charAt(start - 1)) < 0
          && (start == end || !own.lineEdge(start))) {
        start--;
      }
      List<String> line =
          end - start < 4 || (start > 0 && text.charAt(start - 1) == '\t')
              ? List.of()
              : agencies.split(text.substring(start, end));
      if (line.isEmpty()) {
        break;
      }
      List<String> reversed =
          new ArrayList<>(
              parted(own, new Unit(Kind.AGENCY, start, end, text.substring(start, end))));
      Collections.reverse(reversed);
      names.addAll(reversed);
      if (!own.lineEdge(start)) {
        break;
      }
      end = start;
    }
    Collections.reverse(names);
    return names;
  }
}
