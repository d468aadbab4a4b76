package io.planwright.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How elements break into lines; {@code ⏎} stands for a line's end. */
class LayoutTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>一、目标</p><p>二、任务</p> | 一、目标⏎二、任务",
        "到<b>2026</b>年<span>底</span> | 到2026年底",
        "达到400家<br>力争420家<br/><br/>其中90家 | 达到400家⏎力争420家⏎其中90家",
        "<p>　　&nbsp;&nbsp;　缩进　</p> | 缩进",
        "<p>&#12288;&#12288;第一条　总则</p> | 第一条　总则",
        "第一条&nbsp;&nbsp;&nbsp;总则 | 第一条 总则",
        "<span>市<div>科技局</div>牵头</span> | 市⏎科技局⏎牵头",
        "<div>外<div>内</div>又外</div> | 外⏎内⏎又外",
        "<span style='display:block'>一</span><span>二</span> | 一⏎二",
        "<ol><li>甲</li><li>乙</li></ol> | 1.甲⏎2.乙",
        "<ol start=3><li>甲<li value=7>乙<li>丙</ol> | 3.甲⏎7.乙⏎8.丙",
        "<ol type=a><li>甲<li>乙</ol> | a.甲⏎b.乙",
        "<ol type=I><li>甲<li>乙<li>丙<li>丁</ol> | I.甲⏎II.乙⏎III.丙⏎IV.丁",
        "<ol reversed><li>甲<li>乙</ol> | 2.甲⏎1.乙",
        "<ol style='list-style-type:simp-chinese-informal'><li>甲<li>乙</ol> | 一、甲⏎二、乙",
        "<ol style='list-style:none'><li>甲<li>乙</ol> | 甲⏎乙",
        "<ol><li>1.甲</li><li>（二）乙</li><li>③丙</li></ol> | 1.甲⏎（二）乙⏎③丙",
        "<ol><li><p>甲</p><p>甲续</p></li><li><ul><li>乙</li></ul></li></ol> | 1.甲⏎甲续⏎2.乙",
        "<ul><li>甲</li><li>乙</li></ul> | 甲⏎乙",
        "<dl><dt>条件</dt><dd>注册满一年</dd></dl> | 条件⏎注册满一年",
        "<ruby>高<rp>(</rp><rt>gāo</rt><rp>)</rp></ruby>企 | 高企",
        "R&amp;D &lt;5%&gt; &ldquo;双倍增&rdquo; | R&D <5%> “双倍增”",
        "<script>var a='字';</script>甲<style>b{}</style><noscript>乙</noscript> | 甲",
        "<select><option>甲</option></select><textarea>乙</textarea>丙<button>丁</button> | 丙",
        "甲<span style='display: none'>乙</span>丙 | 甲丙",
        "甲<span style='font-size:0'>乙</span><i hidden>丁</i>丙 | 甲丙",
        "甲<span style='font-size:0.9em'>乙</span>丙 | 甲乙丙",
        "甲<!-- 乙 -->丙 | 甲丙",
        "H<sub>2</sub>O、m<sup>2</sup> | H2O、m2",
        "<o:p>甲</o:p><st1:chsdate>2025年</st1:chsdate> | 甲2025年",
      })
  void breaksLinesAsABrowserDoes(String html, String lines) {
    assertThat(Pages.linesWithin("<div>" + html + "</div>"))
        .isEqualTo(List.of(lines.split("⏎", -1)));
  }

  @Test
  void joinsLinesOfTheSourceAsChineseIsJoined() {
    assertThat(Pages.linesWithin("<p>全市高新技\n  术企业达到\r\n400家，支持\nR&D\nand\nIPO 上市</p>"))
        .containsExactly("全市高新技术企业达到400家，支持R&D and IPO 上市");
  }

  @Test
  void keepsPreformattedLines() {
    assertThat(Pages.linesWithin("<pre>甲  乙\n  丙\t丁\n\n戊</pre>"))
        .containsExactly("甲  乙", "丙\t丁", "戊");
  }

  @Test
  void hidesWhatTheStyleSheetHides() {
    String page =
        "<style>/* .c{display:none} */ .a{display:none} .t{display:none} .t.on{display:block}"
            + " @media print { .d{display:none} } #b , .e { VISIBILITY : hidden }</style>"
            + "<p>为促进发展，制定<i class=a>转载请注明</i>本办法。</p><p class='t on'>一、目标，显示。</p>"
            + "<p class=t>隐藏的一句话，不显示。</p><p class=c>二、任务，显示。</p><p class=d>三、保障，显示。</p>"
            + "<p id=b>隐藏的第二句话，不显示。</p><p class='x e'>隐藏的第三句话，不显示。</p>";

    assertThat(Pages.read(page).text()).isEqualTo("为促进发展，制定本办法。\n一、目标，显示。\n二、任务，显示。\n三、保障，显示。");
  }
}
