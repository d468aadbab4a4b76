package io.planwright.cli.planted;

import static io.planwright.cli.planted.PlanterKit.pick;
import static io.planwright.cli.planted.WordParts.child;
import static io.planwright.cli.planted.WordParts.remove;
import static io.planwright.cli.planted.WordParts.set;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Ways to spoil pages, their lines, their numbers and their tables. */
final class PagePlanters extends LayoutPlanterKit {
  PagePlanters() {
    pages();
    lines();
    pageNumbers();
    tables();
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
}
