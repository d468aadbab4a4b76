package io.planwright.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.read.SourceText;
import io.planwright.read.SourceText.Property;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
  private static final String ARTICLE = "<p>各县区：</p><p>对新认定的企业，给予奖励10万元。</p><p>自公布之日起施行，有效期三年。</p>";

  private static final List<Property> FOUR =
      List.of(
          new Property("索引号", "QP-2024-7"),
          new Property("发文字号", "溪政发〔2024〕7号"),
          new Property("发布机构", "溪桥县人民政府"),
          new Property("成文日期", "2024年5月6日"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>索引号</td><td>QP-2024-7</td><td>发文字号</td><td>溪政发〔2024〕7号</td></tr>"
            + "<tr><td>发布机构</td><td>溪桥县人民政府</td><td>成文日期</td><td>2024年5月6日</td></tr></table>",
        "<table><tr><th>索 引 号：</th><td>QP-2024-7</td></tr><tr><th>发文字号：</th><td>溪政发〔2024〕7号</td></tr>"
            + "<tr><th>发布机构：</th><td>溪桥县人民政府</td></tr><tr><th>成文日期：</th><td>2024年5月6日</td></tr></table>",
        "<table><tr><td>索引号：QP-2024-7</td><td>发文字号：溪政发〔2024〕7号</td></tr>"
            + "<tr><td>发布机构：溪桥县人民政府</td><td>成文日期：2024年5月6日</td></tr></table>",
        "<table><tr><td>索引号</td><td>发文字号</td><td>发布机构</td><td>成文日期</td></tr>"
            + "<tr><td>QP-2024-7</td><td>溪政发〔2024〕7号</td><td>溪桥县人民政府</td><td>2024年5月6日</td></tr></table>",
        "<dl><dt>[索引号]</dt><dd>QP-2024-7</dd><dt>[发文字号]</dt><dd>溪政发〔2024〕7号</dd>"
            + "<dt>[发布机构]</dt><dd>溪桥县人民政府</dd><dt>[成文日期]</dt><dd>2024年5月6日</dd></dl>",
        "<ul><li>【索　引　号】QP-2024-7</li><li>【发文字号】溪政发〔2024〕7号</li>"
            + "<li>【发布机构】溪桥县人民政府</li><li>【成文日期】2024年5月6日</li></ul>",
        "<div><p>[ 索引号 ] QP-2024-7 [ 发文字号 ] 溪政发〔2024〕7号</p>"
            + "<p>[ 发布机构 ] 溪桥县人民政府 [ 成文日期 ] 2024年5月6日</p></div>",
        "<div><span>索引号:</span><span>QP-2024-7</span><span>发文字号:</span><span>溪政发〔2024〕7号</span>"
            + "<span>发布机构:</span><span>溪桥县人民政府</span><span>成文日期:</span><span>2024年5月6日</span></div>",
        "<div><div>索引号：</div><div>QP-2024-7</div></div><div><div>发文字号：</div><div>溪政发〔2024〕7号</div></div>"
            + "<div><div>发布机构：</div><div>溪桥县人民政府</div></div><div><div>成文日期：</div><div>2024年5月6日</div></div>"
      })
  void readsTheBlockWhateverItIsMadeOf(String block) {
    SourceText read = Pages.read("<body>" + block + ARTICLE + "</body>");

    assertThat(read.properties()).containsExactlyElementsOf(FOUR);
    assertThat(read.text())
        .isEqualTo(
            "索引号: QP-2024-7\n发文字号: 溪政发〔2024〕7号\n发布机构: 溪桥县人民政府\n成文日期: 2024年5月6日\n"
                + "各县区：\n对新认定的企业，给予奖励10万元。\n自公布之日起施行，有效期三年。");
    assertThat(read.tables()).isEmpty();
  }

  @Test
  void leavesOutLabelsWithoutValue() {
    SourceText read =
        Pages.read(
            "<table><tr><td>索引号</td><td>X-1</td><td>失效日期</td><td></td></tr>"
                + "<tr><td>发文字号</td><td>&nbsp;</td><td>发布机构</td><td>县府办</td></tr></table>"
                + ARTICLE);

    assertThat(read.properties())
        .containsExactly(new Property("索引号", "X-1"), new Property("发布机构", "县府办"));
  }

  @Test
  void readsTheLineBelowTheTitle() {
    SourceText read =
        Pages.read(
            "<body><h1>溪桥县科技企业扶持办法</h1><div>发布时间:2024-05-06 10:20来源:县科技局作者:办公室浏览次数:77次【字体:大 中 小】</div>"
                + ARTICLE
                + "</body>");

    assertThat(read.properties())
        .containsExactly(
            new Property("标题", "溪桥县科技企业扶持办法"),
            new Property("发布时间", "2024-05-06 10:20"),
            new Property("来源", "县科技局"),
            new Property("作者", "办公室"));
    assertThat(read.text()).doesNotContain("浏览", "字体");
  }

  @Test
  void doesNotTakeAListOfDocumentsForABlock() {
    SourceText read =
        Pages.readWithin(
            "<table border=1><tr><td>序号</td><td>文件名称</td><td>文号</td><td>发布日期</td></tr>"
                + "<tr><td>1</td><td>溪桥县防汛办法</td><td>溪政发〔2001〕3号</td><td>2001-03-05</td></tr>"
                + "<tr><td>2</td><td>溪桥县用水办法</td><td>溪政发〔2003〕9号</td><td>2003-07-01</td></tr></table>");

    assertThat(read.properties()).isEmpty();
    assertThat(read.tables()).hasSize(1);
    assertThat(read.tables().getFirst().headerRows()).isEqualTo(1);
  }

  @Test
  void leavesLabelsWithinTheTextAlone() {
    List<String> lines =
        Pages.linesWithin("<p>申报条件，如下所列。</p><p>时间：每年三月</p><p>发布日期以公告为准，不另行通知。</p>");

    assertThat(lines).containsExactly("申报条件，如下所列。", "时间：每年三月", "发布日期以公告为准，不另行通知。");
  }
}
