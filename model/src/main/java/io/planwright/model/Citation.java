package io.planwright.model;

import org.jspecify.annotations.Nullable;

/**
 * Another document that this one names: {@code 根据《…》（澜政发〔2023〕5号）}.
 *
 * @param excerpt the whole mention as written
 * @param title the title between 《 and 》
 * @param docNumber its 发文字号 in normal form, else null
 * @param relation why it is named
 */
public record Citation(
    Excerpt excerpt, String title, @Nullable String docNumber, Relation relation) {
  /** Why a document is named. */
  public enum Relation implements Coded {
    /** The plan rests on it: 根据, 依据, 按照, 为贯彻落实. */
    BASIS("basis"),
    /** The notice carries it: 现将《…》印发给你们. */
    ISSUES("issues"),
    /** The plan ends its force: 同时废止. */
    REPEALS("repeals"),
    /** Named for any other reason. */
    MENTIONS("mentions");

    private final String code;

    Relation(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
