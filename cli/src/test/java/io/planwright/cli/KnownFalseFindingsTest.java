package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other checkers take for an error and is none. No rule may speak of it but as a hint. */
final class KnownFalseFindingsTest {
  private static final Engine ENGINE = new StandardEngine(Locale.SIMPLIFIED_CHINESE);

  private static final String HEAD = "云湖市高新技术企业培育三年行动计划（2026—2028年）\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a number is no heading
        "一、重点任务\n\n（一）建设平台\n\n1.5亿元用于建设平台，其余用于奖补。\n\n2.3亿元用于贷款贴息。",
        // an annex numbers anew, and so does a list in another part
        "一、总体要求\n\n坚持创新驱动。\n\n二、保障措施\n\n1.加强领导。成立专班。\n\n2.强化考核。纳入考核。\n\n附件1\n\n责任分工\n\n一、市科技局\n\n负责统筹协调。\n\n二、市财政局\n\n负责资金保障。",
        // a sum is no number of an annex, a number of copies no list of annexes
        "申报材料包括附件10万元预算表，见附件1。\n\n附件：3份",
        // a place whose name begins with 贵
        "由贵阳市财政局、贵安新区管委会共同出资建设平台。",
        // a colon may introduce a list
        "重点做好以下工作：一是建强培育库；二是建设平台；三是引育人才。",
        // a year in brackets that belongs to no document
        "统计口径见《年鉴》[2026]第3章，执行GB/T 9704—2012标准。",
        // words that were used often
        "必须坚持创新驱动，必须坚持企业主体，必须坚持开放合作，必须坚持系统推进，必须坚持依法行政，必须坚持稳中求进。",
        // units that look like levels
        "（一）优化服务。开展走访。（责任单位：市政府办公厅、市委办公厅、市生态环境局东屏分局）",
        // a range and a ratio
        "资金由市、区财政按3:7的比例分担，会议于9:30开始，服务热线0512-12345678。",
        // one kind of firms named among many
        "到2028年，高新技术企业达到400家，其中规模以上企业120家。",
        // numbers behind their titles, and one that is only named again
        "根据《澜江省创新发展办法》（澜政发〔2024〕5号）《云湖市培育意见》（云政发〔2024〕9号）和云政发〔2024〕9号文件精神，制定本计划。",
        // a plan that replaces an older document rests on another
        "根据《澜江省创新发展办法》制定本计划。《云湖市培育意见》（云政发〔2019〕9号）同时废止，国家另有规定的从其规定。",
        // approval that is reported, not asked for
        "重大事项报请批准后实施，项目清单报市政府审批。",
        // a vision
        "到2028年，高新技术企业达到400家；展望2035年，创新生态更加完善。"
      })
  void isNoError(String text) {
    Run run =
        new Run.Setting()
            .with(ENGINE)
            .reading(HEAD + text + "\n")
            .run("check", "-", "--level", "warning");

    assertThat(run.output()).contains("错误 0，警告 0");
  }
}
