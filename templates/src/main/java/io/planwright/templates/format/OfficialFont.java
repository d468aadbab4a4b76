package io.planwright.templates.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A font that papers name. GB/T 9704 asks for kinds of letters (小标宋, 仿宋, 黑体, 楷体, 宋体); the files by
 * which offices have them are licensed and missing on many machines.
 */
public enum OfficialFont {
  /** Titles and 发文机关标志. */
  XIAO_BIAO_SONG,
  /** The body. */
  FANG_SONG,
  /** Headings of the second level. */
  KAI_TI,
  /** Headings of the first level, 附件1, heads of tables. */
  HEI_TI,
  /** Page numbers. */
  SONG_TI;

  /**
   * A font that a machine lacks.
   *
   * @param font which
   * @param substitute the family that Word shows in its place: the one that the file names for it,
   *     else 宋体; empty when both are missing too
   */
  public record Missing(OfficialFont font, Optional<String> substitute) {}

  /** The family that the styles name, and after it the other names of the same font. */
  public List<String> names() {
    return switch (this) {
      case XIAO_BIAO_SONG -> List.of("方正小标宋简体", "FZXiaoBiaoSong-B05S");
      case FANG_SONG -> List.of("仿宋_GB2312", "FangSong_GB2312");
      case KAI_TI -> List.of("楷体_GB2312", "KaiTi_GB2312");
      case HEI_TI -> List.of("黑体", "SimHei");
      case SONG_TI -> List.of("宋体", "SimSun");
    };
  }

  /** What is set in it: {@code 正文}. */
  public String use() {
    return switch (this) {
      case XIAO_BIAO_SONG -> "标题、发文机关标志";
      case FANG_SONG -> "正文";
      case KAI_TI -> "二级标题";
      case HEI_TI -> "一级标题、表头";
      case SONG_TI -> "页码";
    };
  }

  /** The font that {@code fontTable.xml} names in its place, and other names of that. */
  private List<String> alternatives() {
    return switch (this) {
      case XIAO_BIAO_SONG -> List.of("华文中宋", "STZhongsong");
      case FANG_SONG -> List.of("仿宋", "FangSong");
      case KAI_TI -> List.of("楷体", "KaiTi");
      case HEI_TI, SONG_TI -> List.of();
    };
  }

  /**
   * The fonts that a machine lacks, in the order of this enumeration.
   *
   * @param installed the families it has, under any of their names
   */
  public static List<Missing> missing(Set<String> installed) {
    return List.of(values()).stream()
        .filter(font -> font.names().stream().noneMatch(installed::contains))
        .map(font -> new Missing(font, font.substitute(installed)))
        .toList();
  }

  private Optional<String> substitute(Set<String> installed) {
    if (alternatives().stream().anyMatch(installed::contains)) {
      return Optional.of(alternatives().getFirst());
    }
    return SONG_TI.names().stream().anyMatch(installed::contains)
        ? Optional.of(SONG_TI.names().getFirst())
        : Optional.empty();
  }
}
