package io.planwright.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.pdf.DrawnPdf.Coding;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Order, gaps, layers and margins, each drawn on a page or a few. */
class PdfLayoutTest {
  private final DrawnPdf pdf = new DrawnPdf();

  private String read() {
    return source().text();
  }

  private SourceText source() {
    try (pdf) {
      return Readers.standard(Locale.ROOT).read("plan.pdf", pdf.bytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void ordersWhatIsDrawnInAnyOrder() {
    pdf.page().text(80, 300, 16, "第二段在下。").text(80, 100, 16, "第一段在上。");

    assertThat(read()).isEqualTo("第一段在上。\n第二段在下。");
  }

  @Test
  void fillsGapsThatAreDrawnLater() {
    pdf.page().text(80, 100, 16, "到").text(128, 100, 16, "年达到").text(96, 100, 16, "2026");
    pdf.text(176, 100, 16, "400").text(200, 100, 16, "家。");

    assertThat(read()).isEqualTo("到2026年达到400家。");
  }

  @Test
  void takesStretchedTextForRunningText() {
    pdf.page().text(80, 100, 16, 6, 0, "高新技术企业达到400家").text(80, 130, 16, "合 计");

    assertThat(read()).isEqualTo("高新技术企业达到400家\n合计");
  }

  @Test
  void keepsBlanksBetweenWords() {
    pdf.page().text(80, 100, 16, "PCT patent 每件 2 万元，第一条 总则").text(80, 130, 16, "目　　录");

    assertThat(read()).isEqualTo("PCT patent 每件 2 万元，第一条 总则\n目录");
  }

  @Test
  void findsWordsThatAreSetApartWithoutABlank() {
    pdf.page().text(80, 100, 16, "R&D").text(107, 100, 16, "intensity").text(80, 130, 16, "35");
    pdf.text(98, 130, 16, ".6").text(114, 130, 16, "%");

    assertThat(read()).isEqualTo("R&D intensity\n35.6%");
  }

  @Test
  void namesTheCharacterThatIsMeant() {
    pdf.page().text(80, 100, 16, "⼯业⾼质量").text(80, 160, 16, "⸺规模提升。");

    assertThat(read()).isEqualTo("工业高质量\n——规模提升。");
  }

  @Test
  void readsWhatIsDrawnTwiceOnce() {
    pdf.page().text(80, 100, 16, "一、总体要求").text(80.4f, 100, 16, "一、总体要求");
    pdf.text(80, 130, 16, "11月22日").text(80, 130.3f, 16, "11月22日");

    assertThat(read()).isEqualTo("一、总体要求\n11月22日");
  }

  @Test
  void leavesOutWhatNobodySees() {
    pdf.page().text(80, 100, 16, "给予10万元奖励。").raw("3 Tr\n").text(80, 130, 16, "看不见的字");
    pdf.raw("0 Tr\n").text(120, 500, 60, 0, 45, "内部资料");
    pdf.text(4_000_000, 100, 16, "页外的字").text(80, 160, 0.1f, "小得看不见的字");

    assertThat(read()).isEqualTo("给予10万元奖励。");
  }

  @Test
  void readsTheInvisibleTextOfAScan() {
    pdf.page().raw("3 Tr\n").text(80, 100, 16, "扫描件的识别文字，给予10万元奖励，由区财政承担。");

    assertThat(read()).isEqualTo("扫描件的识别文字，给予10万元奖励，由区财政承担。");
  }

  @Test
  void turnsPagesUpright() {
    for (int degrees : new int[] {90, 180, 270}) {
      try (DrawnPdf turned = new DrawnPdf()) {
        turned.page().rotated(degrees);
        double back = Math.toRadians(degrees);
        float x = degrees == 90 ? 200 : 400;
        float y = degrees == 270 ? 200 : 600;
        float down = 30;
        turned.text(x, y, 16, 0, degrees, "第一行");
        turned.text(
            (float) (x + down * Math.sin(back)),
            (float) (y + down * Math.cos(back)),
            16,
            0,
            degrees,
            "第二行");
        String text = Readers.standard(Locale.ROOT).read("plan.pdf", turned.bytes()).text();
        assertThat(text).as("%d degrees", degrees).isEqualTo("第一行\n第二行");
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  @Test
  void turnsSidewaysTextUpright() {
    pdf.page().text(100, 700, 16, 0, 90, "横排的表页第一行").text(130, 700, 16, 0, 90, "第二行");
    pdf.text(300, 800, 9, "1");

    assertThat(read()).isEqualTo("横排的表页第一行\n第二行\n1");
  }

  @Test
  void joinsAWrappedTitleAndParagraph() {
    pdf.page().text(143, 100, 22, "榆川区高新技术企业培育三年行").text(230, 135, 22, "动计划的通知");
    pdf.text(112, 200, 16, "为加快培育高新技术企业，推动产业结构优化升级，根").text(80, 229, 16, "据有关规定，制定本计划。");
    pdf.text(112, 258, 16, "一、总体要求").text(112, 287, 16, "坚持企业主体、政府引导，到2026年形成梯次培育体系，");
    pdf.text(80, 316, 16, "有效期内高新技术企业达到400家。").text(320, 400, 16, "榆川区人民政府");

    assertThat(read())
        .isEqualTo(
            """
            榆川区高新技术企业培育三年行动计划的通知
            为加快培育高新技术企业，推动产业结构优化升级，根据有关规定，制定本计划。
            一、总体要求
            坚持企业主体、政府引导，到2026年形成梯次培育体系，有效期内高新技术企业达到400家。
            榆川区人民政府""");
  }

  @Test
  void dropsRunningHeadsAndPageNumbers() {
    String[] numbers = {"- 1 -", "第2页 共4页", "3", "4"};
    for (int i = 0; i < 4; i++) {
      pdf.page().text(80, 50, 10, "榆川区人民政府公报");
      pdf.text(400, 50, 10, "2024年第" + (i + 1) + "期");
      pdf.text(112, 120, 16, "第" + "一二三四".charAt(i) + "页的正文。").text(290, 800, 12, numbers[i]);
    }

    assertThat(read()).isEqualTo("第一页的正文。\n第二页的正文。\n第三页的正文。\n第四页的正文。");
  }

  @Test
  void keepsNumbersThatOnlyLookLikePageNumbers() {
    for (int i = 0; i < 3; i++) {
      pdf.page();
      for (int line = 0; line < 22; line++) {
        pdf.text(112, 120 + line * 29, 16, String.valueOf(100 + i * 22 + line));
      }
    }

    assertThat(read()).hasLineCount(66).contains("\n121\n", "\n143\n");
  }

  @Test
  void knowsWhereAPageBeginsWithinAParagraph() {
    pdf.page().text(80, 700, 16, "支持企业加大研发投入，对首次通过认定的高新技术企业给");
    pdf.page().page().text(80, 100, 16, "予20万元奖励。");

    SourceText read = source();

    assertThat(read.text()).isEqualTo("支持企业加大研发投入，对首次通过认定的高新技术企业给予20万元奖励。");
    assertThat(read.source().pageStarts()).containsExactly(0, 26, 26);
    assertThat(read.source().pageCount()).isEqualTo(3);
    assertThat(read.source().mediaType()).isEqualTo("application/pdf");
  }

  @Test
  void readsColumnsOneAfterTheOther() {
    String[] left = {
      "第一条对新认定的高新技术企业", "给予一次性奖励二十万元，所需", "资金由市区两级财政按照各自承", "担的比例予以安排并及时拨付，", "不得截留。"
    };
    String[] right = {
      "第二条对首次上规的工业企业给", "予一次性奖励十万元，分两年兑", "现，其中首年兑现一半，次年仍", "在库的再兑现一半，由区财政局", "审核。"
    };
    pdf.page().text(210, 80, 16, "榆川区支持企业发展若干措施");
    for (int i = 0; i < 5; i++) {
      pdf.text(
          80 + (i == 0 ? 21 : 0),
          130 + i * 18,
          14,
          left[i].substring(0, Math.min(left[i].length(), i == 0 ? 13 : 14)));
      pdf.text(
          310 + (i == 0 ? 21 : 0),
          133 + i * 18,
          14,
          right[i].substring(0, Math.min(right[i].length(), i == 0 ? 13 : 14)));
    }

    assertThat(read().lines())
        .hasSize(3)
        .element(1)
        .asString()
        .startsWith("第一条对新认定的高新技术企")
        .endsWith("不得截留。");
  }

  @Test
  void beginsAParagraphWhereAnotherEndsThatBeganInTheOtherColumn() {
    pdf.page();
    for (int i = 0; i < 9; i++) {
      pdf.text(80, 130 + i * 18, 14, i == 8 ? "给予补助。" : "支持企业加大研发投入力度并按规");
    }
    pdf.text(108, 292, 14, "（二）强化支撑。年新增信贷");
    String[] right = {"专项不少于二十亿元，由各银行机", "构按季度报送。〔牵头：金融局〕", "（三）强化激励。将成效纳入", "对各部门的综合考核。"};
    for (int i = 0; i < right.length; i++) {
      pdf.text(330 + (i == 2 ? 28 : 0), 130 + i * 18, 14, right[i]);
    }

    assertThat(read().lines())
        .contains("（二）强化支撑。年新增信贷专项不少于二十亿元，由各银行机构按季度报送。〔牵头：金融局〕")
        .endsWith("（三）强化激励。将成效纳入对各部门的综合考核。");
  }

  @Test
  void readsFontsThatEveryReaderKnows() {
    pdf.page().coded(Coding.PREDEFINED).text(80, 100, 16, "到2026年，达到400家。");

    assertThat(read()).isEqualTo("到2026年，达到400家。");
  }
}
