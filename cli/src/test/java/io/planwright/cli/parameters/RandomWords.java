package io.planwright.cli.parameters;

import io.planwright.model.Instrument;
import java.util.List;

/** What plans of fictional places are about: names of indicators, units, measures, triggers. */
final class RandomWords {
  /** An indicator with its unit, and the range of its values. */
  record Measured(String name, String unit, int lowest, int highest, int decimals) {}

  static final List<Measured> COUNTS =
      List.of(
          new Measured("高新技术企业数量", "家", 60, 900, 0),
          new Measured("科技型中小企业数量", "家", 150, 3000, 0),
          new Measured("专精特新中小企业数量", "家", 20, 400, 0),
          new Measured("专精特新“小巨人”企业数量", "家", 2, 40, 0),
          new Measured("规模以上工业企业数量", "家", 80, 900, 0),
          new Measured("省级以上研发机构数量", "家", 6, 120, 0),
          new Measured("省级重点实验室数量", "个", 2, 30, 0),
          new Measured("科技企业孵化器数量", "家", 3, 40, 0),
          new Measured("有效发明专利拥有量", "件", 300, 6000, 0),
          new Measured("高新技术企业培育库入库企业数量", "家", 40, 600, 0),
          new Measured("上市企业数量", "家", 1, 25, 0),
          new Measured("新型研发机构数量", "家", 1, 20, 0));

  static final List<Measured> SUMS =
      List.of(
          new Measured("技术合同成交额", "亿元", 5, 300, 1),
          new Measured("高新技术产业产值", "亿元", 60, 1500, 1),
          new Measured("规模以上工业总产值", "亿元", 120, 2500, 0),
          new Measured("战略性新兴产业产值", "亿元", 40, 900, 1),
          new Measured("科技信贷余额", "亿元", 8, 220, 1));

  static final List<Measured> SHARES =
      List.of(
          new Measured("研发经费投入强度", "%", 1, 5, 2),
          new Measured("高新技术产业产值占规模以上工业总产值的比重", "%", 25, 75, 1),
          new Measured("规模以上工业企业研发活动覆盖率", "%", 30, 85, 1),
          new Measured("数字经济核心产业增加值占比", "%", 5, 20, 1));

  static final List<Measured> CEILINGS =
      List.of(
          new Measured("单位生产总值能耗", "吨标准煤/万元", 1, 3, 2),
          new Measured("万元工业增加值用水量", "立方米", 12, 40, 1));

  static final List<String> AGENCIES =
      List.of(
          "区科技局",
          "区财政局",
          "区工业和信息化局",
          "区发展改革局",
          "区市场监管局",
          "区统计局",
          "区税务局",
          "区人力资源社会保障局",
          "区商务局",
          "区教育局",
          "区自然资源局",
          "区地方金融管理局",
          "区投资促进局",
          "各街道办事处",
          "各镇人民政府",
          "屏山高新区管委会");

  static final List<String> TOWNS =
      List.of("城东街道", "澜桥街道", "北塘街道", "望溪镇", "石浦镇", "云岭镇", "柳泉镇", "屏山高新区");

  /** Who gets something, for what. */
  record Occasion(String trigger, Instrument instrument, String unit) {}

  static final List<Occasion> AWARDS =
      List.of(
          new Occasion("首次通过认定的高新技术企业", Instrument.AWARD, "家"),
          new Occasion("重新通过认定的高新技术企业", Instrument.AWARD, "家"),
          new Occasion("首次纳入省高新技术企业培育库的企业", Instrument.AWARD_SUBSIDY, "家"),
          new Occasion("新认定的省级专精特新中小企业", Instrument.AWARD, "家"),
          new Occasion("新认定的国家级科技企业孵化器", Instrument.AWARD, "家"),
          new Occasion("新获批的省级重点实验室", Instrument.SUBSIDY, "个"),
          new Occasion("获得授权的国内发明专利", Instrument.SUBSIDY, "件"),
          new Occasion("在主板上市的企业", Instrument.AWARD, "家"));

  /** Who gets a share, and of what. */
  record Share(String trigger, Instrument instrument, String base) {}

  static final List<Share> SHARES_OF =
      List.of(
          new Share("实施技术改造的规模以上工业企业", Instrument.SUBSIDY, "设备投资额"),
          new Share("购买科技服务的科技型中小企业", Instrument.VOUCHER, "服务合同额"),
          new Share("取得科技信贷的高新技术企业", Instrument.INTEREST_SUBSIDY, "贷款利息"),
          new Share("承接技术成果转化的企业", Instrument.SUBSIDY, "技术合同实际成交额"),
          new Share("开展知识产权质押贷款的银行", Instrument.RISK_COMPENSATION, "贷款本金损失"),
          new Share("研发投入增长的企业", Instrument.SUBSIDY, "研发费用增量"));

  static final List<String> CONDITIONS =
      List.of("研发费用占销售收入的比重不低于规定要求", "上一年度无重大安全事故", "按时报送创新调查数据", "项目通过竣工验收");

  static final List<String> GROUPS =
      List.of("梯次培育行动", "研发提升行动", "平台建设行动", "成果转化行动", "金融支持行动", "人才引育行动");

  static final List<String> TASKS =
      List.of(
          "建强三级企业库",
          "做实一对一辅导",
          "推动规上企业建设研发机构",
          "开放共享科研仪器",
          "办好成果对接活动",
          "扩大科技信贷规模",
          "壮大科技服务队伍",
          "完善孵化链条",
          "引进青年科技人才",
          "优化申报服务");

  static final List<String> MEASURES =
      List.of(
          "建立入库、培育、申报、认定的全程台账，逐户明确培育方向",
          "组织财务、知识产权和研发管理专家上门辅导",
          "支持龙头企业联合高校组建创新联合体",
          "定期发布企业技术需求清单，组织专场对接",
          "推动银行开发以研发数据为依据的信贷产品",
          "依托孵化器开设创业辅导班，提供从选题到融资的服务",
          "整合申报事项，实行一张清单、一次告知、一网办理");

  static final List<String> PRINCIPLES = List.of("坚持企业主体", "坚持分类施策", "坚持开放协同", "坚持服务优先");

  static final List<String> PRINCIPLE_TEXTS =
      List.of("让企业成为创新决策和投入的主角。", "按企业所处阶段给予不同的支持。", "联合周边园区共建共用创新平台。", "把服务做在企业开口之前。");

  static final List<String> SAFEGUARDS = List.of("加强组织领导", "强化资金保障", "完善考核评价", "营造创新氛围");

  static final List<String> SAFEGUARD_TEXTS =
      List.of(
          "建立由区领导牵头的联席会议，每季度会商一次。", "统筹各级科技资金，优先用于培育入库企业。", "把任务完成情况纳入年度考核。", "宣传创新企业的做法，办好科技活动周。");

  private RandomWords() {}
}
