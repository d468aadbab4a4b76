package io.planwright.cli.planted;

import io.planwright.templates.check.Group;

/** Ways to spoil how a plan cites other documents. */
final class CitationPlanters extends PlanterKit {
  private static final String CITED = "《[^《》]{6,60}》（\\p{IsHan}{2,8}〔20\\d\\d〕\\d+号）";

  CitationPlanters() {
    swap(
        "number-first",
        Group.CITATION,
        "(?<=根据|按照|落实)" + CITED,
        (found, random) -> number(found) + pick(random, "", "文件") + title(found),
        "B01");
    then("citation/number-first", plant -> plant.also("B05"));
    swap(
        "title-left-out",
        Group.CITATION,
        "(?<=根据|按照|落实)" + CITED,
        (found, random) -> number(found) + "文件",
        "B05");
    sentence(
        "number-alone",
        Group.CITATION,
        random ->
            pick(random, "奖补标准按照", "具体条件参照", "操作流程依据")
                + pick(random, "澜政发", "澜科规", "澜财教")
                + "〔2019〕"
                + (1 + random.nextInt(90))
                + "号"
                + pick(random, "文件执行。", "文执行。", "执行。"),
        "B05");
    sentence(
        "later-document",
        Group.CITATION,
        random ->
            "根据《澜江省"
                + pick(random, "科技型企业梯次培育实施意见", "创新券管理办法", "数字化转型行动方案")
                + "》（澜政办发〔2039〕"
                + (1 + random.nextInt(90))
                + "号）完善配套措施。",
        "B02");
    sentence(
        "repealed-document",
        Group.CITATION,
        random ->
            "按照《澜江省"
                + pick(random, "科技型企业梯次培育实施意见", "创新券管理办法")
                + "》（"
                + pick(random, "已废止", "现已失效", "已失效")
                + "）落实奖补。",
        "B02");
    then("citation/repealed-document", plant -> plant.also("B05"));
  }

  private static String title(String cited) {
    return cited.substring(0, cited.indexOf('》') + 1);
  }

  private static String number(String cited) {
    return cited.substring(cited.lastIndexOf('（') + 1, cited.length() - 1);
  }
}
