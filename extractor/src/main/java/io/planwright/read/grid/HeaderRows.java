package io.planwright.read.grid;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides how many rows of a grid name its columns.
 *
 * <p>The format says so by marking rows or cells. Where it does not, a first row is a header when
 * it alone is bold, when it holds words above columns of figures, or when it begins with the words
 * headers begin with; a header whose cells span several columns goes on below them.
 */
final class HeaderRows {
  /** Headers of policy tables have at most so many rows. */
  private static final int MOST_ROWS = 4;

  /** Column names are short. */
  private static final int LONGEST_NAME = 30;

  private static final Set<String> USUAL_NAMES =
      Set.of(
          "序号", "编号", "指标", "指标名称", "名称", "项目", "项目名称", "任务", "重点任务", "主要任务", "工作任务", "类别", "类型",
          "单位", "备注", "责任单位", "牵头单位", "责任部门", "牵头部门", "配合单位", "完成时限", "完成时间", "地区", "区县", "区域",
          "县区", "县（市、区）", "乡镇", "年度", "年份", "内容", "目标", "目标值", "目标任务", "工作内容", "工作目标", "主要内容",
          "具体措施", "奖励标准", "政策内容", "支持对象");

  private static final Pattern FIGURE =
      Pattern.compile("[\\d.,，％%≥≤>＜<＞—–-]*\\d[\\d.,，％%万亿家个项件户人元]*+");

  private static final Pattern YEAR = Pattern.compile("(?:20\\d\\d|19\\d\\d)年?");

  private HeaderRows() {}

  /**
   * The number of header rows.
   *
   * @param rows the grid
   * @param marked how many rows the format marks as header, 0 or less when none
   */
  static int of(List<List<Slot>> rows, int marked) {
    if (marked > 0 && marked < rows.size()) {
      return marked;
    }
    int headerCells = 0;
    while (headerCells < rows.size()
        && rows.get(headerCells).stream().allMatch(HeaderRows::isHead)) {
      headerCells++;
    }
    if (headerCells > 0) {
      return headerCells < rows.size() ? headerCells : 1;
    }
    return isHeader(rows) ? depth(rows) : 0;
  }

  private static boolean isHead(Slot slot) {
    return slot.isHeader() || slot.text().isEmpty();
  }

  private static boolean isHeader(List<List<Slot>> rows) {
    List<Slot> first = rows.getFirst();
    long names = first.stream().filter(slot -> isName(slot.text())).count();
    if (names < first.size() - 1L || names < 2) {
      return false;
    }
    if (first.stream().anyMatch(slot -> USUAL_NAMES.contains(slot.text().replace(" ", "")))) {
      return true;
    }
    List<List<Slot>> below = rows.subList(1, rows.size());
    boolean aloneBold =
        first.stream().allMatch(slot -> slot.isBold() || slot.text().isEmpty())
            && below.stream().flatMap(List::stream).filter(Slot::isBold).count() * 4
                < below.stream().mapToLong(List::size).sum();
    return aloneBold || isAboveFigures(first, below);
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_NAME
        && text.indexOf('。') < 0
        && (!FIGURE.matcher(text).matches() || YEAR.matcher(text).matches());
  }

  private static boolean isAboveFigures(List<Slot> first, List<List<Slot>> below) {
    for (int column = 1; column < first.size(); column++) {
      int here = column;
      long figures =
          below.stream().filter(row -> FIGURE.matcher(row.get(here).text()).matches()).count();
      if (figures * 2 > below.size() && isName(first.get(column).text())) {
        return true;
      }
    }
    return false;
  }

  /** A header goes on below a cell that spans columns, as far as its neighbours reach down. */
  private static int depth(List<List<Slot>> rows) {
    List<Slot> first = rows.getFirst();
    boolean divided = first.stream().anyMatch(slot -> slot.width() > 1 && slot.height() == 1);
    int tallest = first.stream().mapToInt(Slot::height).max().orElse(1);
    int most = Math.min(MOST_ROWS, rows.size() - 1);
    return divided && tallest > 1 ? Math.clamp(tallest, 1, Math.max(1, most)) : 1;
  }
}
