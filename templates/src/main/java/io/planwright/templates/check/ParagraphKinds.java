package io.planwright.templates.check;

import io.planwright.model.Section;
import io.planwright.model.Span;
import io.planwright.templates.check.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each paragraph of a plan is.
 *
 * <p>Example: 云政发〔2024〕9号 is a NUMBER, 各县（区）人民政府： an ADDRESSEE, 一、总体要求 a HEADING.
 */
final class ParagraphKinds {
  private static final Pattern NUMBER =
      Pattern.compile("\\p{IsHan}{2,12}[^\\p{IsHan}\\d]?\\d{2,4}[^\\p{IsHan}\\d]?第?\\d+号");
  private static final Pattern DATE =
      Pattern.compile(
          "（?(\\d{2,4}年\\d{1,2}月(\\d{1,2}[日号])?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}"
              + "|[二〇零○O一三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号])）?");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(索引号|发文字号|文号|成文日期|发文日期|发布日期|发布时间|生成日期|主题分类|体裁分类|公开方式|发布机构|发文机关|信息来源"
              + "|文章来源|来源|浏览次数|阅读次数|点击数|有效性|文件状态|公文种类|责任编辑)[\\]】]?：?.*");

  /** What stands above the red line (GB/T 9704—2012 7.2): 份号, 密级, 紧急程度, 发文机关标志, 签发人. */
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "\\d{6}|(?:绝密|机密|秘密)(?:★.{0,6})?|特急|加急|\\p{IsHan}{4,60}文件|(?:.{6,30}号)?签发人：.{0,30}");

  /** 附注 (GB/T 9704—2012 7.3.6), which stands between a notice and what it issues. */
  private static final Pattern REMARK = Pattern.compile("[（(](?:此件|联系人|联系电话|联系单位|咨询电话).*[）)]");

  private static final Pattern ANNEX_NOTE = Pattern.compile("附件?：.*");
  private static final Pattern ANNEX_START = Pattern.compile("附件?[0-9一二三四五六七八九十]*：?");
  private static final Pattern ADDRESSEE =
      Pattern.compile("各?[^。；]{2,200}(政府|部门|单位|机构|办事处|管委会|委员会|政府办|局|公司|办公室|学校|院所)：?");
  private static final Pattern TITLE_END =
      Pattern.compile(
          "[^，；。]*(方案|计划|措施|意见|办法|通知|规划|纲要|细则|规定|政策|条例|公告|通告|决定|函|请示|报告|批复|纪要|议案)"
              + "([（〔(【].*[）〕)】])?[。，；：、！]?");

  private static final Pattern TITLE_LINE = Pattern.compile("[\\p{IsHan}\\w《》〈〉（）()“”、—〔〕－-]{2,}");

  /** A line of its own that still belongs to a title: （2026—2028年）, （征求意见稿）. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[（(](?:\\d{4}年?[—－~～至-]+\\d{4}年?|\\d{4}年度?|[^（）()]{0,10}(?:稿|试行|暂行|版|修订))[）)]");

  private static final int MOST_TITLE_LINES = 5;
  private static final int LONGEST_TITLE_LINE = 40;
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_TITLE = 90;
  private static final int LONGEST_SIGNATURE = 30;
  private static final int LONGEST_FURNITURE = 120;

  private final CheckedPlan plan;
  private final String ownTitle;
  private final NavigableMap<Integer, Section> sections = new TreeMap<>();

  ParagraphKinds(CheckedPlan plan, List<Section> sections) {
    this.plan = plan;
    String title = plan.document().metadata().title();
    this.ownTitle = title == null ? "" : FoldedText.of(title, new Span(0, title.length())).text();
    // of two that begin at one place the outer one, which comes first
    sections.forEach(section -> this.sections.putIfAbsent(section.span().start(), section));
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean head = true;
    boolean annex = false;
    List<Span> spans = plan.anatomy().paragraphs();
    for (int at = 0; at < spans.size(); at++) {
      int last = head ? titleEnd(spans, at) : at;
      Span span = new Span(spans.get(at).start(), spans.get(last).end());
      at = last;
      FoldedText folded = FoldedText.of(plan.text(), span);
      Section section = sectionIn(span);
      annex |= startsAnnex(folded.text(), section);
      Kind kind = kind(folded.text(), section, head);
      head &= kind != Kind.HEADING && kind != Kind.BODY;
      paragraphs.add(new Paragraph(kind, span, span.slice(plan.text()), folded, annex));
      if (kind == Kind.DATE) {
        // a notice carries the plan: behind its date the plan begins with a title of its own
        head |= !annex;
        sign(paragraphs);
      }
    }
    return List.copyOf(paragraphs);
  }

  /** The last of the lines that a title was broken into, the first where it is none. */
  private int titleEnd(List<Span> spans, int first) {
    int end = first;
    String title = "";
    for (int at = first; at < Math.min(spans.size(), first + MOST_TITLE_LINES); at++) {
      String line = FoldedText.of(plan.text(), spans.get(at)).text();
      boolean complete = TITLE_END.matcher(title).matches();
      if ((complete && !BRACKETED.matcher(line).matches())
          || !isTitleLine(line)
          || sectionIn(spans.get(at)) != null) {
        return end;
      }
      title += line;
      boolean same = at == first || title.contains("关于") || ownTitle.startsWith(title);
      if (!same || title.length() > LONGEST_TITLE) {
        return end;
      }
      end = TITLE_END.matcher(title).matches() ? at : end;
    }
    return end;
  }

  private static boolean isTitleLine(String line) {
    return line.length() <= LONGEST_TITLE_LINE
        && TITLE_LINE.matcher(line).matches()
        && !LETTERHEAD.matcher(line).matches()
        && !NUMBER.matcher(line).matches();
  }

  private static boolean startsAnnex(String text, @Nullable Section section) {
    return (section != null && section.kind() == Section.Kind.ANNEX && !text.startsWith("附件："))
        || ANNEX_START.matcher(text).matches();
  }

  /** The section that begins in a paragraph. */
  private @Nullable Section sectionIn(Span paragraph) {
    Map.Entry<Integer, Section> next = sections.ceilingEntry(paragraph.start());
    return next == null || next.getKey() >= paragraph.end() ? null : next.getValue();
  }

  private Kind kind(String text, @Nullable Section section, boolean head) {
    if (NUMBER.matcher(text).matches()) {
      return Kind.NUMBER;
    }
    if (DATE.matcher(text).matches()) {
      return Kind.DATE;
    }
    if (text.startsWith("抄送")) {
      return Kind.COPY;
    }
    if (ANNEX_NOTE.matcher(text).matches()) {
      return Kind.ANNEX_NOTE;
    }
    if (isFurniture(text) || (head && isFrame(text))) {
      return Kind.FURNITURE;
    }
    if (section != null && isHeading(text, section)) {
      return Kind.HEADING;
    }
    if (head && text.length() <= LONGEST_TITLE && TITLE_END.matcher(text).matches()) {
      return Kind.TITLE;
    }
    return head && isAddressee(text) ? Kind.ADDRESSEE : Kind.BODY;
  }

  /** Whether it stands round the text of a notice and is none of it. */
  private static boolean isFrame(String text) {
    return LETTERHEAD.matcher(text).matches() || REMARK.matcher(text).matches();
  }

  private static boolean isFurniture(String text) {
    String bare = text.startsWith("[") || text.startsWith("【") ? text.substring(1) : text;
    return text.length() <= LONGEST_FURNITURE
        && FURNITURE.matcher(bare).matches()
        && (bare.length() < text.length() || text.indexOf('：') >= 0)
        && !text.endsWith("。");
  }

  private static boolean isHeading(String text, Section section) {
    String name = (section.label() + section.title()).replaceAll("\\s", "");
    return text.length() <= LONGEST_HEADING
        && text.length() <= name.length() + 2
        && text.indexOf('。') < 0;
  }

  private static boolean isAddressee(String text) {
    return ADDRESSEE.matcher(text).matches() && (text.endsWith("：") || text.startsWith("各"));
  }

  /** Above a date the lines without any mark are the names of those who issued it. */
  private static void sign(List<Paragraph> paragraphs) {
    for (int at = paragraphs.size() - 2; at >= 0; at--) {
      Paragraph paragraph = paragraphs.get(at);
      String text = paragraph.folded().text();
      boolean name =
          paragraph.kind() == Kind.BODY
              && text.length() <= LONGEST_SIGNATURE
              && text.chars().allMatch(c -> Signs.isHan((char) c));
      if (!name) {
        return;
      }
      paragraphs.set(
          at,
          new Paragraph(
              Kind.SIGNATURE,
              paragraph.span(),
              paragraph.raw(),
              paragraph.folded(),
              paragraph.inAnnex()));
    }
  }
}
