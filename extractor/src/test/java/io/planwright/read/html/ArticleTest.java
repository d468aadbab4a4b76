package io.planwright.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final String SENTENCES =
      "<p>对新认定的企业，给予奖励10万元。</p><p>对新建的平台，给予补助50万元。</p><p>自公布之日起施行，有效期三年。</p>";

  private static final String TEXT = "对新认定的企业，给予奖励10万元。\n对新建的平台，给予补助50万元。\n自公布之日起施行，有效期三年。";

  private static String read(String body) {
    return Pages.read("<body>" + body + "</body>").text();
  }

  @Test
  void leavesNavigationAndFooterOut() {
    assertThat(
            read(
                "<div class=nav><a href=1>首页</a><a href=2>公开</a></div><div><a href=1>要闻</a> <a href=2>公告</a>"
                    + " <a href=3>专题</a></div><div class=x>"
                    + SENTENCES
                    + "</div><div>版权所有：溪桥县人民政府　某ICP备00000000号</div><footer><p>地址：解放路1号，邮编：000000。</p></footer>"))
        .isEqualTo(TEXT);
  }

  @Test
  void keepsAnArticleWhoseContainerIsNamedLikeChrome() {
    assertThat(read("<div class='header-nav footer' id=sidebar>" + SENTENCES + "</div>"))
        .isEqualTo(TEXT);
    assertThat(read("<header><nav>" + SENTENCES + "</nav></header>")).isEqualTo(TEXT);
  }

  @Test
  void keepsAnArticleThatWaitsForAScript() {
    assertThat(read("<div style='visibility:hidden;opacity:0'>" + SENTENCES + "</div>"))
        .isEqualTo(TEXT);
    assertThat(read("<div style='display:none'>" + SENTENCES + "</div><p>正在加载，请稍候。</p>"))
        .isEqualTo(TEXT);
  }

  @Test
  void findsTheNamedArticleAmongLongNeighbours() {
    String neighbour = "<div class=a1><p>本网站由县信息中心维护，转载时请注明出处，违者必究，谢谢合作。</p></div>";

    assertThat(read(neighbour + "<div class=TRS_Editor>" + SENTENCES + "</div>" + neighbour))
        .isEqualTo(TEXT);
  }

  @Test
  void keepsNumberSignatureAndAnnexAroundTheText() {
    assertThat(
            read(
                "<div><h1>溪桥县扶持办法的通知</h1></div><div>溪政发〔2024〕7号</div><div>（征求意见稿）</div><div class=main><div class=t>"
                    + SENTENCES
                    + "</div></div><div>溪桥县人民政府</div><div>2024年5月6日</div><div>附件：<a href=a.docx>申报表.docx</a></div>"
                    + "<div><a href=1>返回首页</a></div>"))
        .isEqualTo(
            "溪桥县扶持办法的通知\n溪政发〔2024〕7号\n（征求意见稿）\n" + TEXT + "\n溪桥县人民政府\n2024年5月6日\n附件：申报表.docx");
  }

  @Test
  void keepsASecondPart() {
    assertThat(
            read(
                "<div class=TRS_Editor>"
                    + SENTENCES
                    + "</div><div class=TRS_Editor><p>附则：本办法由县科技局解释。</p></div>"))
        .isEqualTo(TEXT + "\n附则：本办法由县科技局解释。");
  }

  @Test
  void leavesOutWhatStandsAroundArticles() {
    assertThat(
            read(
                "<div>您当前的位置：首页 &gt; 公开 &gt; 正文</div><h1>溪桥县扶持办法的通知</h1><div>【字体：<a href=#>大</a> <a href=#>中</a>】【<a href=#>打印</a>】【<a href=#>关闭</a>】</div>"
                    + SENTENCES
                    + "<p>责任编辑：小溪</p><p>上一篇：<a href=1>通知</a></p><p>下一篇：没有了</p><p>扫一扫在手机打开当前页</p>"
                    + "<h3>相关阅读</h3><p><a href=1>解读一</a></p><p>最近更新的一篇介绍</p>"))
        .isEqualTo("溪桥县扶持办法的通知\n" + TEXT);
  }

  @Test
  void leavesATeaserOut() {
    String teaser = "<div>导读：对新认定的企业，给予奖励10万元。对新建的平台，给予补助50万元。自公布之日起.....</div>";

    assertThat(read("<h1>溪桥县扶持办法的通知</h1>" + teaser + SENTENCES)).isEqualTo("溪桥县扶持办法的通知\n" + TEXT);
  }

  @Test
  void keepsADocumentThatSpeaksOfTools() {
    assertThat(read("<p>一、服务内容</p><p>为企业提供打印、下载服务，全年无休。</p><p>二、反馈</p><p>收到反馈后，三日内办结。</p>"))
        .isEqualTo("一、服务内容\n为企业提供打印、下载服务，全年无休。\n二、反馈\n收到反馈后，三日内办结。");
  }
}
