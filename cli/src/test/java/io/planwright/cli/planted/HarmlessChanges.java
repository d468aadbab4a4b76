package io.planwright.cli.planted;

import static io.planwright.cli.planted.PlanterKit.pick;
import static io.planwright.cli.planted.WordParts.child;
import static io.planwright.cli.planted.WordParts.remove;
import static io.planwright.cli.planted.WordParts.set;

import java.util.List;
import org.w3c.dom.Element;

/** Other ways to the same page, in which nothing may be found. */
final class HarmlessChanges extends LayoutPlanterKit {
  HarmlessChanges() {
    harmless();
  }

  private void harmless() {
    right(
        "the same by direct formatting",
        (word, random) ->
            word.body()
                .forEach(
                    one -> {
                      remove(one, "pStyle");
                      set(
                          ofParagraph(one, "ind"),
                          "firstLine",
                          pick(random, "630", "640", "1.13cm"));
                      set(ofParagraph(one, "spacing"), "line", "560", "lineRule", "exact");
                      ofRuns(one, "sz", "val", "32");
                      ofRuns(one, "rFonts", "eastAsia", pick(random, "仿宋", "FangSong"));
                    }));
    right(
        "the same by the grid",
        (word, random) -> {
          set(spacing(word), "line", "240", "lineRule", "auto");
          grid(word, "type", pick(random, "lines", "linesAndChars"), "charSpace", "-842");
        });
    right(
        "the same by blanks",
        (word, random) -> some(word, random).forEach(one -> blanks(one, "\u3000\u3000")));
    right(
        "the same in millimetres",
        (word, random) ->
            set(margins(word), "top", "37mm", "left", "28mm", "bottom", "3.5cm", "right", "26mm"));
    right(
        "the same with a gutter",
        (word, random) -> set(margins(word), "left", "1021", "gutter", "567"));
    right(
        "the same by other names of fonts",
        (word, random) ->
            WordParts.all(word.part("word/styles.xml"), "rFonts")
                .forEach(
                    fonts -> {
                      String known = fonts.getAttributeNS(WordParts.W, "eastAsia");
                      set(
                          fonts,
                          "eastAsia",
                          switch (known) {
                            case "仿宋_GB2312" -> pick(random, "仿宋", "FangSong", "方正仿宋_GBK");
                            case "楷体_GB2312" -> pick(random, "楷体", "KaiTi", "方正楷体_GBK");
                            case "黑体" -> pick(random, "SimHei", "方正黑体_GBK");
                            default -> known;
                          });
                    }));
    right(
        "the same by a frame",
        (word, random) -> {
          remove(word.part("word/settings.xml"), "evenAndOddHeaders");
          for (String footer : List.of("word/footer1.xml", "word/footer3.xml")) {
            Element paragraph = WordParts.all(word.part(footer), "p").getFirst();
            set(ofParagraph(paragraph, "framePr"), "xAlign", "outside");
          }
        });
    right(
        "a page on its side",
        (word, random) -> {
          Element own = (Element) word.section().cloneNode(true);
          set(child(own, "pgSz"), "w", "16838", "h", "11906", "orient", "landscape");
          set(
              child(own, "pgMar"),
              "top",
              "1588",
              "left",
              "1984",
              "right",
              "2098",
              "bottom",
              "1474");
          word.section().getParentNode().insertBefore(paragraphWith(word, own), word.section());
        });
    right(
        "what a tracked change replaced",
        (word, random) -> {
          Element change = child(word.section(), "sectPrChange");
          set(child(child(change, "sectPr"), "pgMar"), "top", "1440", "left", "1800");
          set(child(child(change, "sectPr"), "pgSz"), "w", "12240", "h", "15840");
        });
  }

  private static Element paragraphWith(WordParts word, Element section) {
    Element paragraph = word.main().createElementNS(WordParts.W, "w:p");
    child(paragraph, "pPr").appendChild(section);
    return paragraph;
  }
}
