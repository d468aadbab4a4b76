package io.planwright.cli.planted;

import static io.planwright.cli.planted.PlanterKit.pick;
import static io.planwright.cli.planted.WordParts.child;
import static io.planwright.cli.planted.WordParts.remove;
import static io.planwright.cli.planted.WordParts.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import org.w3c.dom.Element;

/** The ways in which users spoil the layout of a Word file, and some in which they do not. */
final class LayoutPlanters {
  private static final List<String> ALL_FONTS = List.of("ascii", "hAnsi", "eastAsia", "cs");

  private final List<LayoutPlanter> planters = new ArrayList<>();

  LayoutPlanters() {
    pages();
    lines();
    bodyFonts();
    headings();
    indents();
    pageNumbers();
    tables();
    harmless();
  }

  List<LayoutPlanter> planters() {
    return planters;
  }

  private void wrong(
      String name, String rule, Set<String> also, BiConsumer<WordParts, RandomGenerator> change) {
    where(
        name,
        rule,
        also,
        (word, random) -> {
          change.accept(word, random);
          return true;
        });
  }

  private void where(
      String name, String rule, Set<String> also, BiPredicate<WordParts, RandomGenerator> change) {
    planters.add(new LayoutPlanter(name, Set.of(rule), also, change::test));
  }

  private void right(String name, BiConsumer<WordParts, RandomGenerator> change) {
    planters.add(
        new LayoutPlanter(
            name,
            Set.of(),
            Set.of(),
            (word, random) -> {
              change.accept(word, random);
              return true;
            }));
  }

  private static Element margins(WordParts word) {
    return child(word.section(), "pgMar");
  }

  private static void grid(WordParts word, String... attributes) {
    WordParts.all(word.main(), "docGrid").forEach(grid -> set(grid, attributes));
  }

  private static Element spacing(WordParts word) {
    return child(child(word.style("Normal"), "pPr"), "spacing");
  }

  private static Element ofParagraph(Element paragraph, String name) {
    return child(child(paragraph, "pPr"), name);
  }

  /** What runs are given directly. */
  private static void ofRuns(Element paragraph, String name, String... attributes) {
    WordParts.all(paragraph, "r").forEach(run -> set(child(child(run, "rPr"), name), attributes));
  }

  /** One to three paragraphs of the body, which are fewer than half. */
  private static List<Element> some(WordParts word, RandomGenerator random) {
    List<Element> body = word.body();
    int from = random.nextInt(body.size());
    int most = Math.max(1, Math.min(3, (body.size() - 1) / 2));
    return body.subList(from, Math.min(body.size(), from + 1 + random.nextInt(most)));
  }

  private void pages() {
    wrong(
        "paper",
        "F12",
        Set.of("F24"),
        (word, random) -> {
          String[] paper = pick(random, "12240 15840", "10319 14571", "16838 23811").split(" ", -1);
          set(child(word.section(), "pgSz"), "w", paper[0], "h", paper[1]);
        });
    wrong(
        "margins of a new file",
        "F12",
        Set.of("F24"),
        (word, random) ->
            set(margins(word), "top", "1440", "bottom", "1440", "left", "1800", "right", "1800"));
    wrong(
        "one margin",
        "F12",
        Set.of("F24"),
        (word, random) ->
            set(
                margins(word),
                pick(random, "top", "bottom", "left", "right"),
                pick(random, "1134", "1701", "2381", "20mm", "4.5cm")));
    wrong(
        "gutter",
        "F12",
        Set.of("F24"),
        (word, random) -> set(margins(word), "gutter", pick(random, "284", "567", "10mm")));
    wrong(
        "another section",
        "F12",
        Set.of("F24"),
        (word, random) -> {
          Element own = (Element) word.section().cloneNode(true);
          set(child(own, "pgMar"), "left", pick(random, "1134", "1800"), "top", "1440");
          child(word.body().getFirst(), "pPr").appendChild(own);
        });
  }

  private void lines() {
    wrong(
        "pitch of the style",
        "F24",
        Set.of(),
        (word, random) -> set(spacing(word), "line", pick(random, "500", "540", "600", "640")));
    wrong(
        "pitch of all paragraphs",
        "F24",
        Set.of(),
        (word, random) -> {
          String line = pick(random, "400", "600", "26pt");
          word.body()
              .forEach(one -> set(ofParagraph(one, "spacing"), "line", line, "lineRule", "exact"));
        });
    wrong(
        "pitch of some paragraphs",
        "F24",
        Set.of(),
        (word, random) -> {
          String line = pick(random, "360", "480");
          some(word, random)
              .forEach(one -> set(ofParagraph(one, "spacing"), "line", line, "lineRule", "auto"));
        });
    wrong(
        "pitch of the font",
        "F24",
        Set.of(),
        (word, random) -> {
          set(spacing(word), "line", pick(random, "240", "360"), "lineRule", "auto");
          grid(word, "type", "");
        });
    wrong(
        "grid of a new file",
        "F24",
        Set.of(),
        (word, random) -> {
          set(spacing(word), "line", pick(random, "240", "300", "360"), "lineRule", "auto");
          grid(word, "linePitch", pick(random, "312", "326"));
        });
    wrong(
        "off the grid",
        "F24",
        Set.of(),
        (word, random) -> {
          set(spacing(word), "line", "240", "lineRule", "auto");
          set(child(child(word.style("Body"), "pPr"), "snapToGrid"), "val", "0");
        });
    wrong(
        "pitch of the defaults",
        "F24",
        Set.of(),
        (word, random) -> {
          set(spacing(word), "line", "", "lineRule", "");
          Element defaults = WordParts.all(word.part("word/styles.xml"), "pPrDefault").getFirst();
          set(child(child(defaults, "pPr"), "spacing"), "line", "360", "lineRule", "auto");
        });
    wrong(
        "least pitch",
        "F24",
        Set.of(),
        (word, random) -> set(spacing(word), "line", "640", "lineRule", "atLeast"));
    wrong(
        "space below paragraphs",
        "F24",
        Set.of(),
        (word, random) ->
            set(
                child(child(word.style("Body"), "pPr"), "spacing"),
                pick(random, "before", "after"),
                pick(random, "120", "160", "8pt")));
    wrong(
        "space below some paragraphs",
        "F24",
        Set.of(),
        (word, random) ->
            some(word, random)
                .forEach(one -> set(ofParagraph(one, "spacing"), "afterLines", "50")));
    wrong(
        "spaced characters",
        "F24",
        Set.of(),
        (word, random) ->
            set(
                child(child(word.style("Normal"), "rPr"), "spacing"),
                "val",
                pick(random, "20", "40", "2pt")));
    wrong(
        "wide grid of characters",
        "F24",
        Set.of(),
        (word, random) -> grid(word, "type", "linesAndChars", "charSpace", "8192"));
  }

  private void bodyFonts() {
    wrong(
        "font of the style",
        "F21",
        Set.of("F25"),
        (word, random) -> {
          String font = pick(random, "宋体", "微软雅黑", "楷体_GB2312", "等线");
          set(
              child(child(word.style("Body"), "rPr"), "rFonts"),
              "eastAsia",
              font,
              pick(random, "ascii", "hAnsi"),
              font);
        });
    wrong(
        "size of the style",
        "F21",
        Set.of("F24", "F25"),
        (word, random) ->
            set(
                child(child(word.style("Body"), "rPr"), "sz"),
                "val",
                pick(random, "24", "28", "30", "36")));
    wrong(
        "font of all runs",
        "F21",
        Set.of(),
        (word, random) -> {
          String font = pick(random, "宋体", "SimSun", "黑体");
          word.body().forEach(one -> ofRuns(one, "rFonts", "eastAsia", font));
        });
    wrong(
        "font of some runs",
        "F21",
        Set.of(),
        (word, random) -> {
          String font = pick(random, "宋体", "微软雅黑", "Calibri");
          some(word, random).forEach(one -> ofRuns(one, "rFonts", "eastAsia", font));
        });
    wrong(
        "size of some runs",
        "F21",
        Set.of("F24"),
        (word, random) -> {
          String size = pick(random, "21", "24", "28");
          some(word, random).forEach(one -> ofRuns(one, "sz", "val", size));
        });
    wrong(
        "style of some runs",
        "F21",
        Set.of(),
        (word, random) ->
            some(word, random).forEach(one -> ofRuns(one, "rStyle", "val", "Title1Words")));
    wrong(
        "font of the theme",
        "F21",
        Set.of("F22"),
        (word, random) -> {
          theme(word, pick(random, "等线", "宋体"));
          set(child(child(word.style("Body"), "rPr"), "rFonts"), "eastAsiaTheme", "minorEastAsia");
        });
    wrong(
        "font and size of the defaults",
        "F21",
        Set.of("F22", "F24", "F25", "F26"),
        (word, random) -> {
          for (String style : List.of("Normal", "Body")) {
            remove(word.style(style), "rFonts");
            remove(word.style(style), "sz");
          }
          Element defaults = WordParts.all(word.part("word/styles.xml"), "rPrDefault").getFirst();
          Element fonts = child(child(defaults, "rPr"), "rFonts");
          ALL_FONTS.forEach(kind -> set(fonts, kind, "宋体"));
          set(child(child(defaults, "rPr"), "sz"), "val", "21");
        });
    wrong(
        "unnamed fonts",
        "F22",
        Set.of("F13"),
        (word, random) -> {
          String kind = pick(random, "ascii", "hAnsi", "cs");
          WordParts.all(word.part("word/styles.xml"), "rFonts")
              .forEach(fonts -> set(fonts, kind, ""));
        });
    wrong(
        "theme over a named font",
        "F22",
        Set.of(),
        (word, random) -> {
          theme(word, "仿宋");
          Element fonts = child(child(word.style("Body"), "rPr"), "rFonts");
          set(fonts, "eastAsiaTheme", pick(random, "minorEastAsia", "majorEastAsia"));
        });
    wrong(
        "Western font of the theme in some runs",
        "F22",
        Set.of(),
        (word, random) ->
            some(word, random).forEach(one -> ofRuns(one, "rFonts", "asciiTheme", "minorAscii")));
  }

  private static void theme(WordParts word, String font) {
    String drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    String face = "<a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    String hans = "<a:font script=\"Hans\" typeface=\"" + font + "\"/>";
    word.put(
        "word/theme/theme1.xml",
        ("<a:theme xmlns:a=\"%s\"><a:themeElements><a:fontScheme name=\"x\"><a:majorFont>%s</a:majorFont>"
                + "<a:minorFont>%s</a:minorFont></a:fontScheme></a:themeElements></a:theme>")
            .formatted(drawing, face + hans, face + hans));
    Element relations = word.part("word/_rels/document.xml.rels").getDocumentElement();
    Element relation =
        relations.getOwnerDocument().createElementNS(relations.getNamespaceURI(), "Relationship");
    relation.setAttribute("Id", "theme");
    relation.setAttribute("Target", "theme/theme1.xml");
    relation.setAttribute(
        "Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme");
    relations.appendChild(relation);
  }

  private void headings() {
    wrong(
        "font of the title",
        "F25",
        Set.of(),
        (word, random) -> {
          String font = pick(random, "宋体", "黑体", "华文中宋", "仿宋_GB2312");
          for (String style : List.of("PaperTitle", "PlanTitle")) {
            set(child(child(word.style(style), "rPr"), "rFonts"), "eastAsia", font);
          }
        });
    wrong(
        "size of the title",
        "F25",
        Set.of(),
        (word, random) -> {
          List<Element> titles = new ArrayList<>(word.paragraphs("PlanTitle"));
          titles.addAll(word.paragraphs("PaperTitle"));
          ofRuns(titles.getFirst(), "sz", "val", pick(random, "32", "36", "40", "48"));
        });
    for (String style : List.of("Title1", "Title2")) {
      where(
          "font of " + style,
          "F25",
          Set.of(),
          (word, random) -> {
            String font = pick(random, "宋体", "仿宋_GB2312", "Arial");
            set(child(child(word.style(style), "rPr"), "rFonts"), "eastAsia", font);
            return !word.paragraphs(style).isEmpty();
          });
      where(
          "size of " + style,
          "F25",
          Set.of(),
          (word, random) -> {
            set(
                child(child(word.style(style), "rPr"), "sz"),
                "val",
                pick(random, "28", "30", "36"));
            return !word.paragraphs(style).isEmpty();
          });
      where(
          "one " + style,
          "F25",
          Set.of(),
          (word, random) -> {
            List<Element> headings = word.paragraphs(style);
            if (headings.isEmpty()) {
              return false;
            }
            Element one = headings.get(random.nextInt(headings.size()));
            if (random.nextBoolean()) {
              ofRuns(one, "rFonts", "eastAsia", pick(random, "宋体", "等线"));
            } else {
              remove(one, "pStyle");
            }
            return true;
          });
    }
  }

  private void indents() {
    wrong(
        "no indent in the style",
        "F26",
        Set.of(),
        (word, random) -> remove(word.style("Body"), "ind"));
    wrong(
        "indent by another size",
        "F26",
        Set.of(),
        (word, random) ->
            set(
                child(child(word.style("Body"), "pPr"), "ind"),
                "firstLineChars",
                "",
                "firstLine",
                pick(random, "420", "480", "840", "0.74cm")));
    wrong(
        "no indent of some",
        "F26",
        Set.of(),
        (word, random) ->
            some(word, random)
                .forEach(
                    one -> set(ofParagraph(one, "ind"), "firstLineChars", "0", "firstLine", "0")));
    wrong(
        "indent of the whole paragraph",
        "F26",
        Set.of(),
        (word, random) ->
            some(word, random)
                .forEach(
                    one ->
                        set(
                            ofParagraph(one, "ind"),
                            pick(random, "left", "leftChars"),
                            pick(random, "200", "640"))));
    wrong(
        "hanging lines",
        "F26",
        Set.of(),
        (word, random) ->
            some(word, random)
                .forEach(one -> set(ofParagraph(one, "ind"), "left", "640", "hanging", "640")));
    wrong(
        "style of another kind",
        "F26",
        Set.of(),
        (word, random) -> some(word, random).forEach(one -> remove(one, "pStyle")));
    wrong(
        "one blank instead of an indent",
        "F26",
        Set.of(),
        (word, random) ->
            some(word, random).forEach(one -> blanks(one, pick(random, "\u3000", "  "))));
  }

  private static void blanks(Element paragraph, String blanks) {
    set(ofParagraph(paragraph, "ind"), "firstLineChars", "0", "firstLine", "0");
    Element words = WordParts.all(paragraph, "t").getFirst();
    words.setTextContent(blanks + words.getTextContent());
  }

  private void pageNumbers() {
    wrong(
        "no page numbers",
        "F13",
        Set.of(),
        (word, random) -> remove(word.main(), "footerReference"));
    wrong(
        "no footer of even pages",
        "F13",
        Set.of(),
        (word, random) ->
            WordParts.all(word.main(), "footerReference").stream()
                .filter(one -> one.getAttributeNS(WordParts.W, "type").equals("even"))
                .forEach(one -> one.getParentNode().removeChild(one)));
    wrong(
        "one footer for all pages",
        "F13",
        Set.of(),
        (word, random) -> remove(word.part("word/settings.xml"), "evenAndOddHeaders"));
    wrong(
        "other dashes",
        "F13",
        Set.of(),
        (word, random) -> {
          String dash = pick(random, "-", "－", "", "·");
          for (String footer : List.of("word/footer1.xml", "word/footer2.xml")) {
            WordParts.all(word.part(footer), "t")
                .forEach(one -> one.setTextContent(one.getTextContent().replace("—", dash)));
          }
        });
    wrong(
        "page numbers elsewhere",
        "F13",
        Set.of(),
        (word, random) -> {
          String side = pick(random, "center", "left", "right");
          for (String style : List.of("PageNumberOdd", "PageNumberEven")) {
            set(child(child(word.style(style), "pPr"), "jc"), "val", side);
          }
        });
    wrong(
        "sides changed over",
        "F13",
        Set.of(),
        (word, random) -> {
          set(child(child(word.style("PageNumberOdd"), "pPr"), "jc"), "val", "left");
          set(child(child(word.style("PageNumberEven"), "pPr"), "jc"), "val", "right");
        });
    wrong(
        "other numerals",
        "F13",
        Set.of(),
        (word, random) -> {
          String numerals = pick(random, "upperRoman", "chineseCounting", "numberInDash");
          set(child(word.section(), "pgNumType"), "fmt", numerals);
        });
    wrong(
        "look of page numbers",
        "F13",
        Set.of(),
        (word, random) -> {
          for (String style : List.of("PageNumberOdd", "PageNumberEven")) {
            Element look = child(word.style(style), "rPr");
            if (random.nextBoolean()) {
              set(child(look, "sz"), "val", pick(random, "18", "21", "32"));
            } else {
              set(child(look, "rFonts"), "ascii", pick(random, "Times New Roman", "仿宋_GB2312"));
            }
          }
        });
  }

  private void tables() {
    where(
        "header that is not repeated",
        "F23",
        Set.of(),
        (word, random) -> {
          List<Element> tall =
              WordParts.all(word.main(), "tbl").stream()
                  .filter(
                      table ->
                          WordParts.all(table, "tr").size() >= 12
                              && !WordParts.all(table, "tblHeader").isEmpty())
                  .toList();
          tall.forEach(
              table -> {
                if (random.nextBoolean()) {
                  remove(table, "tblHeader");
                } else {
                  WordParts.all(table, "tblHeader").forEach(one -> set(one, "val", "0"));
                }
              });
          return !tall.isEmpty();
        });
    where(
        "rows of a fixed height",
        "F23",
        Set.of(),
        (word, random) -> {
          List<Element> headers = WordParts.all(word.main(), "tblHeader");
          headers.forEach(
              one ->
                  set(
                      child((Element) one.getParentNode(), "trHeight"),
                      "val",
                      "400",
                      "hRule",
                      "exact"));
          return !headers.isEmpty();
        });
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
