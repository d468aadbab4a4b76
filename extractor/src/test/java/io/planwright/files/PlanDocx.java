package io.planwright.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * Writes a plan as a Word file: labels that count on (一、（一）1.（1）and 第一条 with a blank) as automatic
 * numbers of one list with levels, rows of cells as tables, everything else as paragraphs.
 */
public final class PlanDocx {
  private static final String CHINESE = "一二三四五六七八九";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?<zero>[一二三四五六七八九十]{1,3})、|（(?<one>[一二三四五六七八九十]{1,3})）"
              + "|(?<two>[1-9]\\d?)\\.|（(?<three>[1-9]\\d?)）|第(?<four>[一二三四五六七八九十]{1,3})条 )"
              + "(?=[^\\d\\s　])");

  private static final List<String> GROUPS = List.of("zero", "one", "two", "three", "four");
  private static final List<String> TEXTS = List.of("%1、", "（%2）", "%3.", "（%4）", "第%1条");

  /** The last of the groups, which has a list of its own. */
  private static final int ARTICLE = 4;

  private static final int COLUMN_WIDTH_IN_TWIPS = 1200;

  private final XWPFDocument document = new XWPFDocument();
  private final XWPFNumbering numbering = document.createNumbering();
  private final BigInteger headings = definition(0, ARTICLE);
  private final BigInteger articles = definition(ARTICLE, GROUPS.size());
  private final Map<Integer, BigInteger> lists = new HashMap<>();
  private final int[] counters = new int[GROUPS.size()];
  private int labels;

  private PlanDocx() {
    BigInteger list = numbering.addNum(headings);
    for (int group = 0; group < ARTICLE; group++) {
      lists.put(group, list);
    }
    lists.put(ARTICLE, numbering.addNum(articles));
  }

  /** Lays a plan out. */
  public static PlanDocx of(String text) {
    PlanDocx plan = new PlanDocx();
    for (PlanText piece : PlanText.of(text)) {
      switch (piece) {
        case PlanText.Line line -> plan.line(line.text());
        case PlanText.Rows rows -> plan.table(rows);
      }
    }
    return plan;
  }

  /** The file. */
  public byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many labels became automatic numbers. */
  public int labels() {
    return labels;
  }

  private BigInteger definition(int from, int to) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(from));
    for (int group = from; group < to; group++) {
      CTLvl level = definition.addNewLvl();
      level.setIlvl(BigInteger.valueOf(group - from));
      level.addNewStart().setVal(BigInteger.ONE);
      boolean digits = group == 2 || group == 3;
      level
          .addNewNumFmt()
          .setVal(digits ? STNumberFormat.DECIMAL : STNumberFormat.CHINESE_COUNTING_THOUSAND);
      level.addNewLvlText().setVal(TEXTS.get(group));
    }
    return numbering.addAbstractNum(new XWPFAbstractNum(definition));
  }

  private void line(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    Matcher label = LABEL.matcher(text);
    if (!label.lookingAt()) {
      paragraph.createRun().setText(text);
      return;
    }
    int group = 0;
    while (label.group(GROUPS.get(group)) == null) {
      group++;
    }
    int number = number(label.group(GROUPS.get(group)));
    if (number != 1 && number != counters[group] + 1) {
      paragraph.createRun().setText(text);
      return;
    }
    if (number == 1 && counters[group] > 0) {
      lists.put(group, restarted(group == ARTICLE ? articles : headings, level(group)));
    }
    counters[group] = number;
    for (int below = group + 1; below < ARTICLE; below++) {
      counters[below] = 0;
    }
    paragraph.setNumID(lists.get(group));
    paragraph.setNumILvl(BigInteger.valueOf(level(group)));
    paragraph.createRun().setText(text.substring(label.end()));
    labels++;
  }

  private static int level(int group) {
    return group == ARTICLE ? 0 : group;
  }

  /** A list that begins to count anew at this level. */
  private BigInteger restarted(BigInteger definition, int level) {
    BigInteger id = numbering.addNum(definition);
    CTNumLvl restart = numbering.getNum(id).getCTNum().addNewLvlOverride();
    restart.setIlvl(BigInteger.valueOf(level));
    restart.addNewStartOverride().setVal(BigInteger.ONE);
    return id;
  }

  private static int number(String label) {
    if (Character.isDigit(label.charAt(0))) {
      return Integer.parseInt(label);
    }
    int ten = label.indexOf('十');
    if (ten < 0) {
      return CHINESE.indexOf(label.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : CHINESE.indexOf(label.charAt(0)) + 1;
    int ones = ten + 1 < label.length() ? CHINESE.indexOf(label.charAt(ten + 1)) + 1 : 0;
    return tens * 10 + ones;
  }

  private void table(PlanText.Rows rows) {
    XWPFTable table = document.createTable(rows.rows().size(), 1);
    for (int r = 0; r < rows.rows().size(); r++) {
      List<String> cells = rows.rows().get(r);
      for (int c = 0; c < cells.size(); c++) {
        XWPFTableCell cell =
            c == 0 ? table.getRow(r).getCell(0) : table.getRow(r).addNewTableCell();
        cell.setText(cells.get(c));
        cell.setWidth(Integer.toString(COLUMN_WIDTH_IN_TWIPS * rows.width(r, c)));
        CTTcPr properties = cell.getCTTc().getTcPr();
        if (rows.width(r, c) > 1) {
          properties.addNewGridSpan().setVal(BigInteger.valueOf(rows.width(r, c)));
        }
        if (r < 2 && c < rows.down()) {
          properties.addNewVMerge().setVal(r == 0 ? STMerge.RESTART : STMerge.CONTINUE);
        }
      }
    }
  }
}
