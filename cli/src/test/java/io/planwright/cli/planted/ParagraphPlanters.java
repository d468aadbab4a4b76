package io.planwright.cli.planted;

import static io.planwright.cli.planted.PlanterKit.pick;
import static io.planwright.cli.planted.WordParts.child;
import static io.planwright.cli.planted.WordParts.remove;
import static io.planwright.cli.planted.WordParts.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Ways to spoil the fonts and the indentation of paragraphs. */
final class ParagraphPlanters extends LayoutPlanterKit {
  private static final List<String> ALL_FONTS = List.of("ascii", "hAnsi", "eastAsia", "cs");

  ParagraphPlanters() {
    bodyFonts();
    headings();
    indents();
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
}
