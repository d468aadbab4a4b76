package io.planwright.cli.planted;

import io.planwright.templates.check.Group;

/** Ways to spoil form and language of a plan, and to leave blanks in it. */
final class TextPlanters extends PlanterKit {
  TextPlanters() {
    leftovers();
    form();
    language();
  }

  private void leftovers() {
    swap(
        "placeholder",
        Group.LEFTOVER,
        "(?<=达到|突破|新增)\\d+(?:\\.\\d+)?(?=[家个项亿万])",
        (found, random) -> pick(random, "【待填：目标值】", "【待定】", "【请填写】"),
        "L01");
    swap(
        "crossed-out-unit",
        Group.LEFTOVER,
        "(?<=[、：（；])[市县区](?=[\\p{IsHan}]{2,5}局[、；，）])",
        (found, random) -> pick(random, "XX", "××", "××"),
        "L02");
    swap(
        "crossed-out-number",
        Group.LEFTOVER,
        "(?<=达到|新增|建成)\\d+(?=[家个项])",
        (found, random) -> pick(random, "XX", "××", "**"),
        "L02");
    swap(
        "anonymised-year",
        Group.LEFTOVER,
        "(?<=到)20\\d\\d(?=年)",
        (found, random) -> pick(random, "202X", "20××", "X"),
        "L03");
    then("leftover/anonymised-year", plant -> plant.also("T08", "T01"));
    insert(
        "note-to-oneself",
        Group.LEFTOVER,
        "(?<=[\\p{IsHan}%])(?=[，。；])",
        random -> pick(random, "（待核实）", "（此处补充数据）", "（待定）"),
        "L04");
    swap(
        "blank-date",
        Group.LEFTOVER,
        "(?<=20\\d\\d年)\\d{1,2}月\\d{1,2}日",
        (found, random) -> pick(random, " 月 日", "  月  日"),
        "L05");
  }

  private void form() {
    swap(
        "number-brackets",
        Group.FORM,
        "(?<=\\p{IsHan})〔20\\d\\d〕(?=\\d+号)",
        (found, random) -> {
          String year = found.substring(1, 5);
          return pick(random, "[" + year + "]", "（" + year + "）", "【" + year + "】");
        },
        "F01");
    swap(
        "number-with-first",
        Group.FORM,
        "(?<=〔20\\d\\d〕)\\d+号",
        (found, random) -> pick(random, "第" + found, "0" + found),
        "F03");
    swap(
        "date-with-zeros",
        Group.FORM,
        "(?<=20\\d\\d年)[1-9]月(?=\\d{1,2}日)",
        (found, random) -> "0" + found,
        "F04");
    swap(
        "date-with-hao",
        Group.FORM,
        "(?<=20\\d\\d年\\d{1,2}月\\d{1,2})日",
        (found, random) -> "号",
        "F04");
    swap(
        "heading-left-out",
        Group.FORM,
        "(?<=\\n[\u3000 ]{0,4})三(?=、\\p{IsHan}{2,14}\\n)",
        (found, random) -> pick(random, "四", "二"),
        "N01");
    swap(
        "subheading-left-out",
        Group.FORM,
        "(?<=\\n[\u3000 ]{0,4}（)二(?=）\\p{IsHan}{2,14}[。\\n])",
        (found, random) -> pick(random, "三", "四"),
        "N01");
    swap(
        "item-mark",
        Group.FORM,
        "(?<=\\n[\u3000 ]{0,4})[1-9]\\.(?=\\p{IsHan})",
        (found, random) -> found.substring(0, 1) + "、",
        "N02");
    swap(
        "heading-mark",
        Group.FORM,
        "(?<=\\n[\u3000 ]{0,4}（[一二三四]）)(?=\\p{IsHan}{2,14}[。\\n])",
        (found, random) -> "、",
        "N02");
    swap("enumeration", Group.FORM, "(?<=[。；，])二是", (found, random) -> "三是", "N04");
  }

  private void language() {
    swap(
        "half-width-mark",
        Group.LANGUAGE,
        "(?<=\\p{IsHan})[，；：](?=\\p{IsHan})",
        (found, random) ->
            switch (found) {
              case "，" -> ",";
              case "；" -> ";";
              default -> ":";
            },
        "P01",
        "N02");
    swap(
        "unclosed-bracket",
        Group.LANGUAGE,
        "(?<=\\p{IsHan})）(?=[，。；])|(?<=[局委办府])）(?=\\n)",
        (found, random) -> "",
        "P05");
    then("language/unclosed-bracket", plant -> plant.also("P12"));
    swap("unclosed-quote", Group.LANGUAGE, "”(?=\\p{IsHan})", (found, random) -> "", "P05", "P10");
    swap("unopened-title", Group.LANGUAGE, "《(?=\\p{IsHan})", (found, random) -> "", "P05");
    swap(
        "doubled-mark",
        Group.LANGUAGE,
        "(?<=\\p{IsHan})[，。、；](?=\\p{IsHan})",
        (found, random) -> found + pick(random, found, "，"),
        "P06");
    swap(
        "dash-of-years",
        Group.LANGUAGE,
        "(?<=20\\d\\d)—(?=20\\d\\d年)",
        (found, random) -> pick(random, "-", "~"),
        "P09");
    swap(
        "wide-digits",
        Group.LANGUAGE,
        "(?<=达到|新增)\\d+(?=[家个项])",
        (found, random) -> wide(found),
        "D05");
    swap("short-year", Group.LANGUAGE, "(?<=到)20(?=2\\d年底)", (found, random) -> "", "D01");
    swap(
        "doubled-particle",
        Group.LANGUAGE,
        "(?<=\\p{IsHan}{2})的(?=\\p{IsHan}{2})",
        (found, random) -> pick(random, "的的"),
        "P13");
    insert(
        "ellipsis",
        Group.LANGUAGE,
        "(?<=、\\p{IsHan}{2,6})(?=等)",
        random -> pick(random, "...", "。。。"),
        "P03");
  }
}
