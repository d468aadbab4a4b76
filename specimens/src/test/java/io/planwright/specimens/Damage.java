package io.planwright.specimens;

import io.planwright.files.PlanPages.Layout;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** The dirty patterns that are seen on real pages, each as a way to spoil a clean plan. */
enum Damage {
  /** {@code 目标(biāo)}: a mirror for learners explains characters. */
  PINYIN_IN_BRACKETS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(
          Pattern.compile("[" + String.join("", PINYIN.keySet()) + "]"),
          sign ->
              sign.group() + (random.nextInt(12) == 0 ? "(" + PINYIN.get(sign.group()) + ")" : ""));
    }
  },
  /** A block of search words in front of the article and behind it. */
  SPAM_KEYWORDS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.between(
          """
          高企认定代办 专精特新申报条件 项目申报服务 政策补贴查询 知识产权贯标 资质办理流程
          标签：高新技术企业,研发费用加计扣除,科技型中小企业评价,政府补贴政策2024,申报代理公司

          """,
          "\n\n热门搜索：高企申报 科技项目 补贴政策 认定条件 申报时间 代理记账\n猜你喜欢：高新技术企业认定条件 专利申请流程及费用");
    }
  },
  /** Signs that a forum puts into sentences so that copies are unreadable. */
  ANTI_COPY_NOISE {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(
          Pattern.compile("(?<=[\\p{IsHan}，。；])(?=\\p{IsHan})"),
          place -> random.nextInt(150) == 0 ? jammer(random) : "");
    }
  },
  /** U+FFFD where the blanks of an indent stood. */
  REPLACEMENT_CHARACTERS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(Pattern.compile("(?m)^[　 ]*(?=\\p{IsHan})"), indent -> "\uFFFD\uFFFD");
    }
  },
  /** Marks without width within numbers. */
  ZERO_WIDTH_IN_NUMBERS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(
          Pattern.compile("(?<=\\d)(?=[\\d.])|(?<=\\.)(?=\\d)"),
          place -> random.nextBoolean() ? one("\u200B\uFEFF\u200C\u2060", random) : "");
    }
  },
  /** {@code 4　00家}: an ideographic blank within a number. */
  WIDE_BLANK_IN_NUMBERS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(
          Pattern.compile("(?<=\\p{IsHan})(\\d)(\\d{1,5}(?:\\.\\d+)?)(?=[\\p{IsHan}%])"),
          number ->
              random.nextInt(2) == 0 ? number.group(1) + "　" + number.group(2) : number.group());
    }
  },
  /** {@code [2023]12号}, {@code （2023）12号}, {@code 【2023】12号}. */
  BRACKETS_OF_DOCUMENT_NUMBERS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      String pair = one("[(（【", random);
      String closing = Map.of("[", "]", "(", ")", "（", "）", "【", "】").get(pair);
      return plan.replace(
          Pattern.compile("〔((?:19|20)\\d\\d)〕"), number -> pair + number.group(1) + closing);
    }
  },
  /** {@code 2O24年}. */
  LETTER_FOR_ZERO {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(
          Pattern.compile("(?<=\\d)0"), zero -> random.nextInt(3) == 0 ? "O" : zero.group());
    }
  },
  /** {@code 5干万元}. */
  GAN_FOR_QIAN {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(Pattern.compile("千"), thousand -> "干");
    }
  },
  /** A registration number beside the document number. */
  REGISTRATION_NUMBER {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(
          Pattern.compile("(?m)^([　 ]*\\p{IsHan}{2,9}〔20\\d\\d〕\\d{1,3}号)$"),
          line ->
              random.nextBoolean()
                  ? line.group() + "　　登记号：YHCR－2024－01003"
                  : line.group() + "\nZXFS01－2024－0009");
    }
  },
  /** Buttons to share and links to the pages before and after. */
  SHARE_BARS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.between(
          "首页 > 政务公开 > 政策文件\n字号：[大 中 小]  浏览次数：3021次  分享到：微信 微博 QQ空间\n",
          "\n\n打印本页  关闭窗口\n上一篇：关于下达2023年市级科技计划项目的通知\n"
              + "下一篇：关于公布2024年度第一批入库企业名单的公示\n分享到：微信 微博\n版权所有 网站地图 联系我们");
    }
  },
  /**
   * The glyphs of a gazette: ㊂ for 。, ㊁ for 、, page marks within words, lost quotes and brackets.
   */
  GAZETTE_GLYPHS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      int[] page = {random.nextInt(10, 90)};
      return plan.replace(
              Pattern.compile("(?<=\\p{IsHan})(?=\\p{IsHan})"),
              place -> random.nextInt(600) == 0 ? "㊃" + page[0]++ + "㊃" : "")
          .replace(
              Pattern.compile("[。、《》“”〔〕]|(?<=20\\d\\d)—(?=20\\d\\d)"),
              sign -> GAZETTE.getOrDefault(sign.group(), " "));
    }
  },
  /** {@code 1. 6 万家}, {@code 4 2 0亿元}. */
  BLANKS_IN_NUMBERS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(
              Pattern.compile("(?<=\\p{IsHan}\\d{1,6}\\.)(?=\\d)"),
              place -> random.nextBoolean() ? " " : "")
          .replace(
              Pattern.compile("(?<=\\d)(?=[万亿家户个项件人元年%])|(?<=[到达于过年])(?=\\d)"),
              place -> random.nextInt(3) == 0 ? " " : "")
          .replace(
              Pattern.compile("(?<=\\p{IsHan})\\d{3}(?=[亿万]元)"),
              number ->
                  random.nextInt(4) == 0
                      ? String.join(" ", number.group().split(""))
                      : number.group());
    }
  },
  /** Half-width commas, colons and brackets among full-width ones, but not within names: 各县（区）. */
  MIXED_PUNCTUATION {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(
          Pattern.compile("[，：；！？]|（(?![^（）]{1,5}）)|(?<![（）][^（）]{1,5})）"),
          mark -> {
            String half = String.valueOf(",:;()!?".charAt("，：；（）！？".indexOf(mark.group())));
            return random.nextBoolean() ? half : mark.group();
          });
    }
  },
  /** {@code 二' 主要任务}. */
  APOSTROPHE_IN_LABELS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(Pattern.compile("(?m)(?<=^[　 ]{0,4}[一二三四五六七八九十]{1,3})、"), mark -> "' ");
    }
  },
  /** The title stands twice. */
  DOUBLED_TITLE {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      String title = plan.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
      return title.length() > LONGEST_TITLE ? plan : plan.between(title.strip() + "\n\n", "");
    }
  },
  /** Every sentence is a paragraph. */
  SENTENCE_PER_PARAGRAPH {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(Pattern.compile("。(?=[^\\n）”])"), end -> "。\n\n");
    }
  },
  /** {@code …达到54%o三、重点任务(一)完善…}: line breaks are lost, but not those of tables. */
  LOST_LINE_BREAKS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(
          Pattern.compile("(?<=[^\\n\\t]{20})(。?)[ 　]*\\n+(?=[^\\n\\t]{25})"),
          end -> end.group(1).isEmpty() || random.nextInt(8) > 0 ? end.group(1) : "o");
    }
  },
  /** {@code X年X月X日}: the days of a copy were made anonymous. */
  ANONYMOUS_DAYS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(
          Pattern.compile("(?m)^([　 ]*)20\\d\\d年\\d{1,2}月\\d{1,2}日$"),
          day -> day.group(1) + "X年X月X日");
    }
  },
  /**
   * A page of a library: other documents before and after, titles twice, words of the site between.
   */
  SEVERAL_DOCUMENTS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      String title = plan.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
      String again = title.length() > LONGEST_TITLE ? "" : title.strip() + "\n";
      return plan.between(
          "方案合集（三篇）\n\n合集下载\n\n"
              + OTHER_PLAN
              + "\n"
              + OTHER_PLAN
              + OTHER_BODY
              + "\n\n下载原文\n\n"
              + again,
          "\n\n下载原文\n\n" + LAST_PLAN + "\n" + LAST_PLAN + LAST_BODY);
    }
  },
  /** A page of a gazette: the tail of one notice before, the head of another behind. */
  TAIL_AND_HEAD {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.between(
          "对逾期未完成整改的，由属地责令限期整改。五、本办法自2023年3月1日起施行，原办法同时废止。\n",
          """

          栖远市人民政府办公室关于印发栖远市城市管理网格化工作细则的通知
          各区人民政府，市政府各部门：
          《栖远市城市管理网格化工作细则》已经市政府同意，现印发给你们，请认真贯彻执行。
          """);
    }
  },
  /** Lines of thirty-eight characters, cut in words, numbers and brackets. */
  HARD_WRAPS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      boolean wrapped = Layout.of(plan.text()).asPrinted();
      return wrapped ? plan : plan.replace(WRAP, part -> part.group() + "\n");
    }
  },
  /** A table came one cell a line. */
  ONE_CELL_A_LINE {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(Pattern.compile("(?<=\\S)(?:\\t| {2,})(?=\\S)"), gap -> "\n\n");
    }
  },
  /** A table lost its columns: cells stand against each other. */
  GLUED_CELLS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(Pattern.compile("(?<=\\S)(?:\\t| {2,})(?=\\S)"), gap -> "");
    }
  },
  /** {@code ２０２４年}, {@code ８％}. */
  FULL_WIDTH_DIGITS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(
          Pattern.compile("\\d(?:[\\d.]*\\d)?%?"),
          number -> {
            StringBuilder wide = new StringBuilder();
            number.group().chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
            return random.nextInt(4) == 0 ? number.group() : wide.toString();
          });
    }
  },
  /** {@code Z高500万元}: a copy that dodges a forbidden word. */
  DODGED_WORD {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(Pattern.compile("最(?=高)"), sign -> random.nextBoolean() ? "Z" : "最");
    }
  },
  /** {@code — 3 —} between two lines of a paragraph. */
  PAGE_NUMBERS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      int[] page = {1};
      return plan.replace(
          Pattern.compile("(?<=[\\p{IsHan}，]{4})(?=\\p{IsHan}{4})"),
          place -> random.nextInt(250) == 0 ? "\n— " + page[0]++ + " —\n" : "");
    }
  },
  /** Windows line ends, blanks at the ends of lines. */
  LINE_ENDS {
    @Override
    Spoiled spoil(Spoiled plan, SplittableRandom random) {
      return plan.replace(Pattern.compile("\\n"), end -> random.nextBoolean() ? "\r\n" : "  \r\n");
    }
  };

  private static final int LONGEST_TITLE = 90;
  private static final Pattern WRAP = Pattern.compile("[^\\n\\t]{38}(?=[^\\n\\t])");

  private static final Map<String, String> PINYIN =
      Map.ofEntries(
          Map.entry("标", "biāo"),
          Map.entry("企", "qǐ"),
          Map.entry("达", "dá"),
          Map.entry("奖", "jiǎng"),
          Map.entry("励", "lì"),
          Map.entry("补", "bǔ"),
          Map.entry("贴", "tiē"),
          Map.entry("增", "zēng"),
          Map.entry("均", "jūn"),
          Map.entry("局", "jú"),
          Map.entry("技", "jì"),
          Map.entry("率", "lǜ"),
          Map.entry("项", "xiàng"),
          Map.entry("额", "é"),
          Map.entry("予", "yǔ"));

  private static final Map<String, String> GAZETTE = Map.of("。", "㊂", "、", "㊁", "《", "‘", "》", "“");

  private static final String OTHER_PLAN = "泊湾县水利设施管护工作方案";
  private static final String OTHER_BODY =
      "为做好水利设施管护，制定本方案。\n一、工作目标\n到2026年，全县小型水库标准化管理实现全覆盖，建成标准化泵站36座。\n"
          + "二、主要任务\n（一）落实管护责任。各镇明确巡查人员，汛期每日巡查。（县水利局牵头，各镇落实）\n"
          + "（二）加强资金保障。县财政每年安排管护经费200万元。\n三、组织保障\n建立联席会议制度，按季通报进展，定期研究解决管护工作中的突出问题，确保各项任务落到实处。"
          + "对工作不力、造成不良影响的，按规定追究责任，并将管护情况纳入年度考核，作为评先评优的重要依据，考核结果向社会公布。";
  private static final String LAST_PLAN = "泊湾县农村客运提升行动方案";
  private static final String LAST_BODY =
      "为改善群众出行条件，制定本方案。\n一、行动目标\n到2027年，建制村客车通达率保持100%，新增新能源客车80辆。\n二、重点任务\n"
          + "优化线路布局，完善候车设施，推广预约响应服务。（县交通运输局牵头）";

  /** Spoils a plan at places drawn by {@code random}. */
  abstract Spoiled spoil(Spoiled plan, SplittableRandom random);

  private static String one(String choices, SplittableRandom random) {
    return String.valueOf(choices.charAt(random.nextInt(choices.length())));
  }

  private static String jammer(SplittableRandom random) {
    StringBuilder noise = new StringBuilder(" ");
    for (int i = random.nextInt(4, 9); i > 0; i--) {
      noise.append(one("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", random));
      noise.append(one("!@#$^&*_+={}|~`\\", random)).append(' ');
    }
    return noise.toString();
  }
}
