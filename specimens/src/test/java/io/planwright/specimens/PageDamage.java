package io.planwright.specimens;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** The ways in which the page of a site is spoilt while a browser still shows the plan. */
enum PageDamage {
  /** A whole page within the page, as systems paste what an editor saved. */
  PAGE_IN_PAGE {
    @Override
    byte[] spoil(String page, SplittableRandom random) {
      int editor = page.indexOf("id=\"zoom\">") + 10;
      return (page.substring(0, editor)
              + "<html><head><title>新建文档</title><meta name=Generator content=\"Word\"></head><body>"
              + page.substring(editor)
                  .replaceFirst(
                      "</div>\\n<div class=\"share", "</body></html></div>\n<div class=\"share"))
          .getBytes(StandardCharsets.UTF_8);
    }
  },
  /** Signs that nobody sees, to spoil copies. */
  HIDDEN_NOISE {
    @Override
    byte[] spoil(String page, SplittableRandom random) {
      return between(
          page,
          random,
          40,
          "<span style=\"display:none\">9 k3澄州网Xq</span>",
          "<font style=\"font-size:0px;color:#fff\">来源 x7</font>");
    }
  },
  /** Numbers and words that Word cut into spans of fonts. */
  SPANS_OF_WORD {
    @Override
    byte[] spoil(String page, SplittableRandom random) {
      return between(
          page,
          random,
          4,
          "</span><span lang=\"EN-US\" style=\"font-family:FangSong\">",
          "<o:p></o:p>");
    }
  },
  /** End tags are lost. */
  LOST_END_TAGS {
    @Override
    byte[] spoil(String page, SplittableRandom random) {
      return Pattern.compile("</(?:p|td|tr|span|li)>")
          .matcher(page)
          .replaceAll(tag -> random.nextBoolean() ? "" : tag.group())
          .getBytes(StandardCharsets.UTF_8);
    }
  },
  /** The page says utf-8 and is GB18030. */
  WRONG_CHARSET {
    @Override
    byte[] spoil(String page, SplittableRandom random) {
      return page.getBytes(Charset.forName("GB18030"));
    }
  };

  /** Spoils a page that says it is in UTF-8. */
  abstract byte[] spoil(String page, SplittableRandom random);

  private static byte[] between(
      String page, SplittableRandom random, int every, String one, String other) {
    int editor = page.indexOf("id=\"zoom\">");
    int end = page.indexOf("<div class=\"share");
    String article =
        Pattern.compile("(?<=[\\p{IsHan}\\d])(?=[\\p{IsHan}\\d])")
            .matcher(page.substring(editor, end))
            .replaceAll(
                place -> random.nextInt(every) > 0 ? "" : random.nextBoolean() ? one : other);
    return (page.substring(0, editor) + article + page.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }
}
