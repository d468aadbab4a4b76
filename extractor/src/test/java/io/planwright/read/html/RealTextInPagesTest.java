package io.planwright.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Real documents, set into pages of several kinds: every line of a document comes back, none of the
 * page does. Skipped where the documents are not at hand.
 */
class RealTextInPagesTest {
  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

  /** Texts without remains of the site they came from, which would rightly be dropped. */
  private static final List<String> DOCUMENTS =
      List.of(
          "001_17faf44d234a9907.txt",
          "jingmen-measures.txt",
          "liuhe-opinions.txt",
          "yanan-private-economy.txt");

  private static final String TITLE = "泷江县科技企业培育三年行动方案（试点文本）";

  private static final String TOP =
      "<div id=hd><ul><li><a href=/a>首页</a></li><li><a href=/b>政务公开</a></li><li><a href=/c>服务</a></li></ul>"
          + "<form><input name=q><a href=#>搜索</a></form></div><div>您的位置：<a href=/>首页</a> &gt; <a href=/x>政策</a></div>";

  private static final String SIDE =
      "<div class=rb><h3>最新文件</h3><ul><li><a href=1>关于开展年度科技项目申报工作的通知</a></li>"
          + "<li><a href=2>泷江县人民政府关于土地征收的公告</a></li></ul><p>服务时间：工作日上午九点至下午五点，节假日除外。</p></div>";

  private static final String END =
      "<div><p>上一篇：<a href=9>关于公布年度计划的通知</a></p></div><div><b>相关阅读</b><ul>"
          + "<li><a href=5>解读：怎样申报高新技术企业</a></li><li><a href=6>一图看懂奖补政策</a></li></ul></div>";

  private static final String FOOT =
      "<div><p>主办：泷江县人民政府办公室　承办：县信息中心</p><p>某ICP备00000002号　网站标识码 0000000001</p></div>";

  private static final List<String> PAGES =
      List.of(
          "<html><head><title>@T_泷江县人民政府</title></head><body>"
              + TOP
              + "<div><div><h1>@T</h1><div>@B</div>"
              + END
              + "</div>"
              + SIDE
              + "</div>"
              + FOOT,
          "<html><head><title>泷江县人民政府</title></head><body><table><tr><td>"
              + TOP
              + "</td></tr><tr><td><table><tr><td width=200>"
              + SIDE
              + "</td><td><table><tr><td align=center><b>@T</b></td></tr><tr><td>@B</td></tr><tr><td>"
              + END
              + "</td></tr></table></td></tr></table></td></tr><tr><td>"
              + FOOT
              + "</td></tr></table>",
          "<head><title>@T</title></head>" + TOP + "<h2>@T</h2>@B" + END + FOOT,
          "<head><meta name=ArticleTitle content='@T'></head>"
              + TOP
              + "<div class=content><div class=bt>@T</div><div id=zoom><div class=TRS_Editor>@B</div></div>"
              + END
              + SIDE
              + "</div>"
              + FOOT);

  private static final List<Function<String, String>> PARAGRAPHS =
      List.of(
          line -> "<p>　　" + line + "</p>\n",
          line -> "&nbsp;&nbsp;&nbsp;&nbsp;" + line + "<br>\n",
          line -> "<div><span style='font-family:仿宋'>" + line + "</span></div>",
          line -> "<section><section><p>" + line + "</p></section></section>",
          line -> "<p>" + line + "\n");

  @Test
  void comesBackWhole() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "real documents are not at hand");
    for (String document : DOCUMENTS) {
      List<String> lines =
          Files.readString(CORPUS.resolve(document))
              .lines()
              .map(line -> line.replaceAll("[\\s\\u3000\\u00a0]+", " ").strip())
              .filter(line -> !line.isEmpty())
              .toList();
      for (String page : PAGES) {
        for (Function<String, String> paragraph : PARAGRAPHS) {
          assertComesBack(document, lines, page, paragraph);
        }
      }
    }
  }

  private static void assertComesBack(
      String document, List<String> lines, String page, Function<String, String> paragraph) {
    String body =
        lines.stream()
            .map(line -> line.replace("&", "&amp;").replace("<", "&lt;"))
            .map(paragraph)
            .collect(Collectors.joining());
    String html = page.replace("@T", TITLE).replace("@B", body);

    List<String> read = Pages.read(html).text().lines().toList();

    assertThat(read.getFirst()).isEqualTo(TITLE);
    assertThat(read.subList(1, read.size())).as(document).isEqualTo(lines);
  }
}
