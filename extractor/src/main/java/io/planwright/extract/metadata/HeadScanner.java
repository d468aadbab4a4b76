package io.planwright.extract.metadata;

import io.planwright.extract.clean.Label;
import io.planwright.extract.metadata.Head.Kind;
import io.planwright.extract.metadata.Head.Unit;
import io.planwright.extract.split.Chrome;
import io.planwright.extract.split.DocTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through the head of a document, unit by unit, until the body begins.
 *
 * <p>Units stand on lines of their own or, in text that lost its line breaks, one behind the other:
 * {@code …的通知云政办发〔2024〕7号各区人民政府：《…》已经市政府同意，现印发给你们。云湖市人民政府办公室2024年5月14日云湖市…行动计划为…} is a title, a
 * number, a salutation, a sentence of the notice, an agency, a date, a title, and the body. News
 * that quote a notice in full, and sites that tell its history, put a paragraph or two above it:
 * what stands before a line that addresses somebody (各区人民政府…：) is never the body.
 */
final class HeadScanner {
  private static final int LONGEST_FURNITURE = 60;

  private static final Pattern PAGE_MARK = Pattern.compile("[—-]\\s?\\d{1,3}\\s?[—-]");
  private static final Pattern AGENCIES_WITH_DATE =
      Pattern.compile("([一-鿿、（）]{4,90}?)(?=\\d{4}年\\d|[一二][〇零0一二三四五六七八九]{3}年)");

  private final MetadataWords words;
  private final AgencyNames agencies;
  private final TitleScanner titles;
  private final Salutations salutations;
  private final Chrome chrome;

  HeadScanner(MetadataWords words, AgencyNames agencies, DocTypes docTypes, Chrome chrome) {
    this.words = words;
    this.agencies = agencies;
    this.titles = new TitleScanner(docTypes, words);
    this.salutations = new Salutations(words, agencies);
    this.chrome = chrome;
  }

  /** The head of a document. */
  Head scan(OwnText own, MetadataBlock block) {
    return new Pass(own, block).run();
  }

  /** One walk. */
  private final class Pass {
    private final OwnText own;
    private final MetadataBlock block;
    private final String text;
    private final List<Unit> units = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private int at;

    /** Whether a salutation or a sentence of a notice came after the last title. */
    private boolean inNotice;

    /** Whether a notice came at all. */
    private boolean afterNotice;

    /** Where a notice is addressed to somebody, -1 when nowhere near. */
    private final int salutation;

    Pass(OwnText own, MetadataBlock block) {
      this.own = own;
      this.block = block;
      this.text = own.text();
      this.salutation = salutations.firstLine(text);
    }

    Head run() {
      while (at < text.length()) {
        int before = at;
        if (!step()) {
          return new Head(units, at);
        }
        at = Math.max(at, before + 1);
      }
      return new Head(units, text.length());
    }

    /** Takes one unit or skips what is none; false where the body begins. */
    private boolean step() {
      char c = text.charAt(at);
      int blockEnd = block.endAt(at);
      if (blockEnd > at) {
        at = blockEnd;
        return true;
      }
      if (c == '\n' || c == ' ' || c == '\t' || c == '•') {
        at++;
        return true;
      }
      return skipFurniture() || takeShort() || takeSalutation() || takeTitle() || takeProse();
    }

    private boolean skipFurniture() {
      int prefixEnd = words.endAt("prefix", text, at);
      if (prefixEnd > at) {
        at = prefixEnd;
        return true;
      }
      if (text.charAt(at) == '—' || text.charAt(at) == '-') {
        Matcher mark = PAGE_MARK.matcher(text).region(at, text.length());
        if (mark.lookingAt()) {
          at = mark.end();
          return true;
        }
      }
      int end = own.lineEnd(at);
      String line = text.substring(at, end);
      boolean opening = chrome.isChrome(line.substring(0, Math.min(line.length(), 24)));
      boolean annex = line.startsWith("附件") || line.startsWith("附：");
      if (own.lineEdge(at)
          && (opening || annex || (line.length() <= 120 && chrome.isChrome(line)))) {
        at = end;
        return true;
      }
      for (String word : words.of("skip")) {
        int after = at + word.length();
        if (text.startsWith(word, at) && (own.lineEdge(after) || word.equals("正文"))) {
          at = after;
          return true;
        }
      }
      return false;
    }

    /** Number, date, bracket, agencies. */
    private boolean takeShort() {
      Optional<DocumentNumbers.Place> number = DocumentNumbers.at(text, at);
      int end = own.lineEnd(at);
      if (number.isPresent() && headNumber(number.get())) {
        return add(Kind.NUMBER, number.get().start(), number.get().end(), number.get().after());
      }
      int order = own.lineEdge(at) ? DocumentNumbers.orderEnd(text, at) : at;
      if (order > at && own.lineEdge(order)) {
        return add(Kind.NUMBER, at, order, order);
      }
      boolean afterAgency = !units.isEmpty() && units.getLast().kind() == Kind.AGENCY;
      Optional<DateScanner.Written> date = DateScanner.at(text, at);
      if (date.isPresent()) {
        int after = date.get().end();
        boolean alone = after >= text.length() || text.charAt(after) == '\n' || opens(after);
        if (afterAgency || (alone && (own.lineEdge(at) || inNotice))) {
          return add(Kind.DATE, at, after, after);
        }
      }
      return takeBracket(end) || takeAgencies(end);
    }

    /** A number of a document's own stands behind nothing or before line end or salutation. */
    private boolean headNumber(DocumentNumbers.Place number) {
      int after = number.after();
      boolean ends = after >= text.length() || text.charAt(after) == '\n';
      boolean behindTitle =
          units.isEmpty()
              ? own.lineEdge(at)
              : units.getLast().kind() == Kind.TITLE || units.getLast().kind() == Kind.AGENCY;
      return ends || behindTitle || text.startsWith("各", after) || text.startsWith("（", after);
    }

    private boolean opens(int offset) {
      return text.charAt(offset) == '（';
    }

    private boolean takeBracket(int lineEnd) {
      int close = text.charAt(at) == '（' ? text.indexOf('）', at) : -1;
      if (close < 0 || close >= lineEnd || close - at > LONGEST_FURNITURE) {
        return false;
      }
      String inside = text.substring(at + 1, close);
      if (words.isIn("draft", inside)) {
        return add(Kind.DRAFT_MARK, at + 1, close, close + 1);
      }
      if (DateScanner.at(inside, 0).isPresent()) {
        return add(Kind.BRACKETED_DATE, at + 1, close, close + 1);
      }
      if (inside.startsWith("此件") || close + 1 == lineEnd) {
        at = close + 1;
        return true;
      }
      return false;
    }

    private boolean takeAgencies(int lineEnd) {
      String line = text.substring(at, lineEnd);
      int file = line.indexOf("文件"); // 云湖市人民政府文件, the number may stand behind it
      boolean redHead =
          file > 0
              && (at + file + 2 == lineEnd || DocumentNumbers.at(text, at + file + 2).isPresent());
      String bare = redHead ? line.substring(0, file) : line;
      if (!agencies.split(bare).isEmpty()) {
        return add(Kind.AGENCY, at, at + bare.length(), redHead ? at + file + 2 : lineEnd);
      }
      Matcher signed = AGENCIES_WITH_DATE.matcher(text).region(at, lineEnd);
      if (line.indexOf('年') > 0
          && signed.lookingAt()
          && !agencies.split(signed.group(1)).isEmpty()) {
        return add(Kind.AGENCY, at, signed.end(1), signed.end(1));
      }
      return false;
    }

    private boolean takeSalutation() {
      int end = salutations.endAt(text, at, own.lineEnd(at));
      return end > at && add(Kind.SALUTATION, at, end, end);
    }

    private boolean takeTitle() {
      int start = at;
      Label label = Label.at(text, at, text.length());
      if (label != null) {
        boolean runningNumber =
            label.style() == Label.Style.ARABIC && units.isEmpty() && own.lineEdge(at);
        if (!runningNumber) {
          return false;
        }
        start = label.end();
      }
      List<Unit> found = titles.at(new TitleScanner.Context(own, block, known, afterNotice), start);
      if (found.isEmpty()) {
        return false;
      }
      String title = found.getFirst().text();
      Optional<NoticeTitle> notice = NoticeTitle.parse(title, agencies);
      if (label != null && notice.isEmpty() && !title.contains("关于")) {
        return false;
      }
      units.addAll(found);
      known.add(DocTypes.withoutBrackets(title));
      notice.ifPresent(carried -> known.add(DocTypes.withoutBrackets(carried.announced())));
      at = Math.max(found.getFirst().end(), found.getLast().end());
      inNotice = false;
      return true;
    }

    /** A sentence of the notice, a line of furniture, or the body, where the head ends. */
    private boolean takeProse() {
      Label label = Label.at(text, at, text.length());
      if (label != null && label.style() != Label.Style.BULLET) {
        return false;
      }
      int lineEnd = own.lineEnd(at);
      int stop = text.indexOf('。', at);
      int end = stop < 0 || stop >= lineEnd ? lineEnd : stop + 1;
      String sentence = text.substring(at, end);
      boolean ofNotice =
          words.isIn("notice", sentence)
              && (inNotice || sentence.contains("《"))
              && !words.isIn("ownBody", sentence);
      if (ofNotice) {
        quote(sentence);
        return add(Kind.NOTICE, at, end, end);
      }
      boolean prose = end == stop + 1 && stop >= 0;
      if (inNotice && !words.isAt("opener", text, at)) {
        at = end;
        return true;
      }
      if (at < salutation
          || (!prose && (lineEnd - at <= LONGEST_FURNITURE || text.indexOf('，', at) >= lineEnd))) {
        at = lineEnd;
        return true;
      }
      return false;
    }

    /** Remembers the title a notice names. */
    private void quote(String sentence) {
      int open = sentence.indexOf('《');
      if (open >= 0) {
        String title = DocTypes.withoutBrackets(NoticeTitle.quoted(sentence.substring(open)));
        if (title.length() >= 8) {
          known.add(title);
        }
      }
    }

    private boolean add(Kind kind, int start, int end, int next) {
      units.add(new Unit(kind, start, end, text.substring(start, end).replace("\n", "")));
      boolean notice = kind == Kind.SALUTATION || kind == Kind.NOTICE;
      inNotice = notice || (inNotice && kind != Kind.DATE);
      afterNotice |= notice;
      at = next;
      return true;
    }
  }
}
