package io.planwright.specimens;

import io.planwright.files.PlanPages.Layout;
import io.planwright.files.PlanText;
import io.planwright.files.PlanText.Rows;
import java.util.List;

/**
 * Writes a plan as the page of a government site: head with meta tags, bars of links above and
 * below, where one is, what else there is, share buttons, the pages before and after it, and
 * between all this the article, its tables as tables.
 */
final class SitePage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta http-equiv="Content-Type" content="text/html; charset={charset}">
      <meta name="SiteName" content="澄州市人民政府">
      <meta name="SiteDomain" content="www.chengzhou.example">
      <meta name="ColumnName" content="政策文件">
      <meta name="ArticleTitle" content="{title}">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{title}_政策文件_澄州市人民政府</title>
      <link rel="stylesheet" href="/css/main.css">
      <style>.TRS_Editor p{line-height:2;text-indent:2em}.share a{float:left}</style>
      <script>var _hmt=_hmt||[];(function(){var s=document.createElement("script");s.src="//tj.example/h.js";})();</script>
      </head>
      <body>
      <div class="top"><a href="/wza">无障碍阅读</a> | <a href="/old">长者版</a> | <a href="/en">English</a> | <a href="/login">登录</a></div>
      <div class="header"><a href="/"><img src="/img/logo.png" alt="澄州市人民政府门户网站"></a>
      <form action="/search"><input name="q" placeholder="请输入关键字"><button>搜索</button></form></div>
      <ul class="nav"><li><a href="/">首页</a></li><li><a href="/zjcz">走进澄州</a></li><li><a href="/xwzx">新闻中心</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/zwfw">政务服务</a></li><li><a href="/hdjl">互动交流</a></li></ul>
      <div class="position">您现在的位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a href="/zwgk/zcwj">政策文件</a> &gt; 正文</div>
      <div class="main">
      <div class="left-menu"><h3>政府信息公开</h3><ul><li><a href="/a">政府信息公开指南</a></li><li><a href="/b">政府信息公开制度</a></li><li><a href="/c">法定主动公开内容</a></li><li><a href="/d">政府信息公开年报</a></li></ul></div>
      <div class="article">
      <h1>{title}</h1>
      <div class="info"><span>字号：[<a href="javascript:zoom(20)">大</a>] [<a href="javascript:zoom(16)">中</a>] [<a href="javascript:zoom(12)">小</a>]</span> <a href="javascript:print()">打印本页</a> <a href="javascript:close()">关闭窗口</a></div>
      <div class="TRS_Editor" id="zoom">
      """;

  private static final String FOOT =
      """
      </div>
      <div class="share bdsharebuttonbox">分享到：<a href="#" title="分享到微信">微信</a><a href="#" title="分享到新浪微博">微博</a><a href="#">QQ空间</a></div>
      <div class="page"><p>上一篇：<a href="/t1.html">关于做好2024年度统计数据报送工作的通知</a></p><p>下一篇：<a href="/t2.html">关于调整部分公交线路的公告</a></p></div>
      </div>
      <div class="related"><h3>相关链接</h3><ul><li><a href="/t3.html">一图读懂</a></li><li><a href="/t4.html">新闻发布会实录</a></li></ul></div>
      </div>
      <div class="footer"><p>主办：澄州市人民政府办公室　承办：澄州市大数据中心</p><p>澄ICP备00000000号　公网安备 00000000000000号　网站标识码：0000000000</p><p><a href="/sm">网站声明</a> | <a href="/dt">网站地图</a> | <a href="/lx">联系我们</a></p></div>
      <script src="/js/main.js"></script>
      </body>
      </html>
      """;

  private final StringBuilder page = new StringBuilder();

  private SitePage() {}

  /**
   * The page.
   *
   * @param text the plan
   * @param charset what the page says it is written in
   */
  static String of(String text, String charset) {
    SitePage site = new SitePage();
    String title = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    boolean wrapped = Layout.of(text).asPrinted();
    String heading = title.length() > 80 ? "公告" : title;
    site.page.append(HEAD.replace("{charset}", charset).replace("{title}", escaped(heading)));
    if (wrapped) {
      site.wrapped(text);
    } else {
      List<PlanText> pieces = PlanText.of(text);
      boolean titleStands = pieces.getFirst().equals(new PlanText.Line(heading));
      pieces.subList(titleStands ? 1 : 0, pieces.size()).forEach(site::piece);
    }
    return site.page.append(FOOT).toString();
  }

  /** A text that was pasted as it is: its line ends became breaks. */
  private void wrapped(String text) {
    page.append("<div>");
    text.lines().forEach(line -> page.append(escaped(line)).append("<br>\n"));
    page.append("</div>");
  }

  private void piece(PlanText piece) {
    switch (piece) {
      case PlanText.Line line -> {
        if (!line.text().isEmpty()) {
          page.append("<p>　　").append(escaped(line.text())).append("</p>\n");
        }
      }
      case Rows rows -> table(rows);
    }
  }

  private void table(Rows rows) {
    page.append("<table border=\"1\" cellspacing=\"0\"><tbody>\n");
    for (int r = 0; r < rows.rows().size(); r++) {
      page.append("<tr>");
      List<String> cells = rows.rows().get(r);
      for (int c = 0; c < cells.size(); c++) {
        boolean covered = r == 1 && c < rows.down();
        if (!covered) {
          page.append("<td");
          if (rows.width(r, c) > 1) {
            page.append(" colspan=\"").append(rows.width(r, c)).append('"');
          }
          if (r == 0 && c < rows.down()) {
            page.append(" rowspan=\"2\"");
          }
          page.append("><p>").append(escaped(cells.get(c))).append("</p></td>");
        }
      }
      page.append("</tr>\n");
    }
    page.append("</tbody></table>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\t", "&emsp;");
  }
}
