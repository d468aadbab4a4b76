package io.planwright.templates.paper;

import io.planwright.templates.paper.Block.Alignment;
import io.planwright.templates.paper.Block.Cell;
import io.planwright.templates.paper.Block.Grid;
import io.planwright.templates.paper.Block.Item;
import io.planwright.templates.paper.Block.Paragraph;
import io.planwright.templates.paper.Paper.Imprint;
import io.planwright.templates.paper.Paper.Letterhead;
import io.planwright.templates.paper.Part.Kind;
import io.planwright.templates.paper.Part.Signature;
import io.planwright.templates.paper.Text.Note;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice of a district that does not exist, its plan and three annexes: all that a paper has. */
public final class SamplePaper {
  private static final String TITLE_OF_PLAN = "云湖区高新技术企业培育三年行动方案";

  private SamplePaper() {}

  /** The whole paper. */
  public static Paper rich() {
    return new Paper(
        new Letterhead("云湖区人民政府办公室文件", "云政办发〔2026〕3号", null, null, null),
        List.of(notice(), plan(), indicators(), split(), duties()),
        new Imprint(
            List.of("区委办公室", "区人大常委会办公室", "区政协办公室", "区法院", "区检察院", "各人民团体"),
            "云湖区人民政府办公室",
            "2026年3月12日"));
  }

  /** One part of the kind {@code PLAN} without anything but blocks. */
  public static Paper of(Block... blocks) {
    return new Paper(
        null, List.of(part(Kind.PLAN, null, List.of("试排文稿"), List.of(blocks), false)), null);
  }

  private static Part notice() {
    return new Part(
        Kind.NOTICE,
        null,
        List.of("云湖区人民政府办公室关于印发", "《云湖区高新技术企业培育三年行动方案", "（2026—2028年）》的通知"),
        null,
        "各镇人民政府、各街道办事处，区政府各部门，各直属单位",
        List.of(
            paragraph("《云湖区高新技术企业培育三年行动方案（2026—2028年）》已经区政府同意，现印发给你们，请认真组织实施。"),
            paragraph("执行中遇到的问题，请径向区科学技术局反映。")),
        List.of("主要指标表", "各镇街道高新技术企业培育任务分解表（本表所列年度数均为当年年末有效期内的企业数）", "责任分工表"),
        new Signature("云湖区人民政府办公室", "2026年3月12日", true),
        "此件公开发布",
        false);
  }

  private static Part plan() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph("为加快培育“专精特新”和高新技术企业梯队——夯实全区产业基础，结合我区实际，制定本方案。"));
    blocks.add(item(1, "一、", "总体要求"));
    blocks.add(item(2, "（一）", "指导思想"));
    blocks.add(paragraph("坚持企业主体、梯次培育，把技术攻关、成果转化和人才引育连成一条链，让企业愿意创新、能够创新。"));
    blocks.add(item(2, "（二）", "主要目标"));
    String goal = "到2028年，全区高新技术企业达到200家以上，力争达到220家；研发经费支出占地区生产总值的比重达到3.2%，比2025年提高0.6个百分点。";
    int at = goal.indexOf("200家");
    blocks.add(
        new Paragraph(
            new Text(goal, List.of(new Note(at, at + 4, "同类地区2028年目标为150—260家。\n来源：区科学技术局测算")))));
    blocks.add(paragraph("到2027年，【待填：2027年技术合同成交额】亿元。"));
    blocks.add(item(1, "二、", "重点任务"));
    String[] names = {"梯次培育", "平台建设", "成果转化", "人才引育", "金融支持"};
    String[] numerals = {"一", "二", "三", "四", "五"};
    for (int i = 0; i < names.length; i++) {
      blocks.add(item(2, "（" + numerals[i] + "）", "实施" + names[i] + "行动"));
      blocks.add(
          new Item(
              3,
              "1.",
              Text.of("建立" + names[i] + "库。"),
              Text.of(
                  "按照“入库一批、辅导一批、认定一批”的办法，每年新增入库企业60家以上，由区科学技术局逐户建档，镇街道确定专人联系，每季度通报一次进展，年底集中评估。（责任单位：区科学技术局、各镇街道）")));
      blocks.add(
          new Item(
              3,
              "2.",
              Text.of("完善" + names[i] + "服务。"),
              Text.of(
                  "统筹专利代理、检验检测、财税咨询等机构，为入库企业提供一次诊断、一份清单、一套方案，服务费用由区级专项资金给予不超过50%的补助，单户每年最高5万元。（责任单位：区财政局、区科学技术局）")));
      blocks.add(new Item(3, "3.", Text.of("强化" + names[i] + "考核"), Text.EMPTY));
      blocks.add(new Item(4, "（1）", Text.of("设区级台账。"), Text.of("台账按月更新，数据与统计、税务部门核对一致后报区政府。")));
      blocks.add(new Item(4, "（2）", Text.of("按年度评价"), Text.EMPTY));
      blocks.add(
          paragraph(
              "评价结果作为下一年度资金安排的依据，连续两年未完成任务的，由区政府约谈主要负责人，并在全区范围内通报批评，限期三个月整改到位，整改情况纳入区政府督查事项，整改不力的依规依纪追究责任。"));
    }
    blocks.add(item(1, "三、", "支持政策"));
    blocks.add(
        new Item(2, "（一）", Text.of("认定奖励。"), Text.of("对首次认定的高新技术企业给予一次性奖励20万元，对重新认定的给予10万元。")));
    blocks.add(
        new Item(2, "（二）", Text.of("研发补助。"), Text.of("对年度研发费用500万元以上的企业，按新增部分的5%给予补助，单户最高100万元。")));
    blocks.add(item(1, "四、", "保障措施"));
    for (int i = 0; i < 4; i++) {
      blocks.add(
          paragraph(
              "区政府成立高新技术企业培育工作领导小组，办公室设在区科学技术局，负责统筹协调、督促检查、评估通报等日常工作。各镇街道和有关部门要把培育任务列入年度重点工作，明确分管负责人和联络员，按季度报送进展情况，重大事项随时报告。"));
    }
    blocks.add(paragraph("本方案自印发之日起施行，有效期至2028年12月31日。"));
    return new Part(
        Kind.PLAN,
        null,
        List.of(TITLE_OF_PLAN),
        "（2026—2028年）",
        null,
        blocks,
        List.of(),
        null,
        null,
        false);
  }

  private static Part indicators() {
    List<List<Cell>> rows = new ArrayList<>();
    String[][] values = {
      {"1", "高新技术企业数量", "家", "120", "140", "165", "200", "预期性"},
      {"2", "科技型中小企业数量", "家", "260", "300", "350", "400", "预期性"},
      {"3", "研发经费支出占地区生产总值比重", "%", "2.6", "2.8", "3.0", "3.2", "预期性"},
      {"4", "技术合同成交额", "亿元", "18.5", "21.0", "【待填：2027年目标】", "28.0", "约束性"}
    };
    for (String[] row : values) {
      rows.add(row(row, 1));
    }
    Grid grid =
        new Grid(
            null,
            null,
            List.of(5, 18, 6, 9, 9, 9, 9, 8),
            List.of(
                List.of(
                    new Cell(Text.of("序号"), 1, 2, Alignment.CENTRE),
                    new Cell(Text.of("指标名称"), 1, 2, Alignment.CENTRE),
                    new Cell(Text.of("单位"), 1, 2, Alignment.CENTRE),
                    new Cell(Text.of("2025年基数"), 1, 2, Alignment.CENTRE),
                    new Cell(Text.of("年度目标"), 3, 1, Alignment.CENTRE),
                    new Cell(Text.of("属性"), 1, 2, Alignment.CENTRE)),
                row(new String[] {"2026年", "2027年", "2028年"}, -1)),
            rows);
    return part(Kind.ANNEX, "附件1", List.of("主要指标表"), List.of(grid), false);
  }

  private static Part split() {
    List<List<Cell>> rows = new ArrayList<>();
    int[] sums = new int[4];
    String places = "云栖枫桥北埠望亭沙岭鹤浦临港石塘柳荫青埂东篱南浦西沚丰禾清溪竹林白杨赤石";
    for (int i = 0; i < 18; i++) {
      int[] values = {4 + i % 5, 5 + i % 5, 6 + i % 6, 8 + i % 7};
      for (int j = 0; j < 4; j++) {
        sums[j] += values[j];
      }
      rows.add(
          row(
              new String[] {
                places.substring(i * 2, i * 2 + 2) + (i % 3 == 0 ? "街道" : "镇"),
                "" + values[0],
                "" + values[1],
                "" + values[2],
                "" + values[3],
                "" + (values[3] - values[0])
              },
              0));
    }
    rows.add(
        row(
            new String[] {
              "合计", "" + sums[0], "" + sums[1], "" + sums[2], "" + sums[3], "" + (sums[3] - sums[0])
            },
            0));
    Grid grid =
        new Grid(
            null,
            "家",
            List.of(3, 2, 2, 2, 2, 2),
            List.of(row(new String[] {"地区", "2025年基数", "2026年", "2027年", "2028年", "三年净增"}, -1)),
            rows);
    return part(Kind.ANNEX, "附件2", List.of("各镇街道高新技术企业培育任务分解表"), List.of(grid), false);
  }

  private static Part duties() {
    List<List<Cell>> rows = new ArrayList<>();
    String[] tasks = {
      "建立科技型企业梯次培育库，按年度入库、分层辅导，入库企业研发费用加计扣除应享尽享",
      "建设概念验证中心和中试基地，面向企业开放仪器设备，年度服务企业100家次以上",
      "组织技术转移对接活动，每季度发布一次企业需求清单和科研机构成果清单"
    };
    for (int i = 0; i < 12; i++) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of("" + (i + 1)));
      if (i % 4 == 0) {
        row.add(
            new Cell(Text.of(List.of("梯次培育", "平台建设", "成果转化").get(i / 4)), 1, 4, Alignment.CENTRE));
      }
      row.add(new Cell(Text.of(tasks[i % 3]), 1, 1, Alignment.LEFT));
      row.add(Cell.of("区科学技术局"));
      row.add(new Cell(Text.of("区财政局、区税务局、各镇街道"), 1, 1, Alignment.LEFT));
      row.add(Cell.of(2026 + i % 3 + "年12月底"));
      rows.add(row);
    }
    Grid grid =
        new Grid(
            null,
            null,
            List.of(3, 5, 20, 8, 10, 7),
            List.of(row(new String[] {"序号", "任务类别", "重点任务", "牵头单位", "配合单位", "完成时限"}, -1)),
            rows);
    return part(Kind.ANNEX, "附件3", List.of("责任分工表"), List.of(grid), true);
  }

  /** A part without anything but title and blocks. */
  public static Part part(
      Kind kind,
      @Nullable String label,
      List<String> title,
      List<Block> blocks,
      boolean landscape) {
    return new Part(kind, label, title, null, null, blocks, List.of(), null, null, landscape);
  }

  /** A heading alone on its line. */
  public static Item item(int level, String label, String title) {
    return new Item(level, label, Text.of(title), Text.EMPTY);
  }

  /** A paragraph without notes. */
  public static Paragraph paragraph(String words) {
    return new Paragraph(Text.of(words));
  }

  private static List<Cell> row(String[] words, int left) {
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      row.add(new Cell(Text.of(words[i]), 1, 1, i == left ? Alignment.LEFT : Alignment.CENTRE));
    }
    return row;
  }
}
