package io.planwright.templates.check.layout;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of letters that the standard names, by the names that fonts of the kind have. */
enum Typeface {
  /** 方正小标宋简体, FZXBSJW. */
  TITLE_SONG("小标宋", "小标宋|xiaobiaosong|xbs"),
  /** 黑体, SimHei. */
  HEI("黑体", "黑体|heiti|simhei"),
  /** 楷体_GB2312, KaiTi. */
  KAI("楷体", "楷体|kaiti|simkai"),
  /** 仿宋_GB2312, FangSong. */
  FANG_SONG("仿宋", "仿宋|fang ?song|simfang"),
  /** 宋体, SimSun. */
  SONG("宋体", "(?<!仿)宋体|simsun|songti");

  private final String chinese;
  private final Pattern names;

  Typeface(String chinese, String names) {
    this.chinese = chinese;
    this.names = Pattern.compile(names);
  }

  /** The kind's name: {@code 仿宋}. */
  String chinese() {
    return chinese;
  }

  /** Whether a font is of this kind. */
  boolean isKindOf(@Nullable String font) {
    return font != null && names.matcher(font.toLowerCase(Locale.ROOT)).find();
  }
}
