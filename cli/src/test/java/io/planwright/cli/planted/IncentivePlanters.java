package io.planwright.cli.planted;

import io.planwright.templates.check.Group;

/** Ways to put clauses into a plan about which the fair-competition review asks. */
final class IncentivePlanters extends PlanterKit {
  IncentivePlanters() {
    incentives();
  }

  private void incentives() {
    sentence(
        "moving-in",
        Group.INCENTIVE,
        random ->
            "对" + pick(random, "整体迁入我市", "注册地迁至我市", "新引进落户") + "的科技服务企业，给予" + money(random) + "奖励。",
        "C01");
    sentence(
        "registered-here",
        Group.INCENTIVE,
        random -> "对在本" + pick(random, "市", "区", "县") + "注册并纳税的服务机构，给予" + money(random) + "补助。",
        "C02");
    sentence(
        "tax-paid",
        Group.INCENTIVE,
        random ->
            "对年度"
                + pick(random, "纳税总额超过500万元", "地方财政贡献达到300万元", "税收首次超过200万元")
                + "的服务机构，给予"
                + money(random)
                + "奖励。",
        "C03");
    sentence(
        "rebate",
        Group.INCENTIVE,
        random -> "对新办服务机构缴纳的税收" + pick(random, "先征后返", "实行列收列支", "先征后奖") + "。",
        "C04");
    sentence(
        "counted-here",
        Group.INCENTIVE,
        random -> "对首次" + pick(random, "入统", "纳统") + "的服务机构，给予" + money(random) + "奖励。",
        "C06");
    sentence(
        "staying",
        Group.INCENTIVE,
        random -> "享受支持的机构应当承诺" + pick(random, "5年内不迁离我市", "十年内不搬离我市", "3年内不迁出我市") + "。",
        "C07");
    sentence(
        "case-by-case",
        Group.INCENTIVE,
        random -> "对特别重大的服务平台" + pick(random, "一事一议", "一项目一策") + "给予支持。",
        "C09");
    sentence(
        "one-provider",
        Group.INCENTIVE,
        random -> "申报机构应当向" + pick(random, "指定的检测机构", "唯一的服务平台", "指定评估机构") + "购买服务。",
        "C11");
    sentence(
        "local-products",
        Group.INCENTIVE,
        random -> "政府投资项目" + pick(random, "优先采购本地企业产品", "优先使用我市产品", "优先采购本市服务") + "。",
        "C12");
    sentence(
        "matching",
        Group.INCENTIVE,
        random -> "对获得省级支持的机构" + pick(random, "按1:1比例给予配套", "等额配套") + "支持。",
        "C17");
  }
}
