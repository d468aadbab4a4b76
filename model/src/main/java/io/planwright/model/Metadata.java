package io.planwright.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document as a whole.
 *
 * @param title the plan's own title without 关于印发…的通知
 * @param docNumber 发文字号 as written ({@code 澜政办发〔2024〕12号})
 * @param issuers the agencies that issued it
 * @param region the place it is for, null when anonymised or unknown
 * @param level the level of government, null when unknown
 * @param dates issue, publication, effect and expiry
 * @param periodStart first year of the plan period in title or text
 * @param periodEnd last year of that period
 * @param docType 行动计划, 行动方案, 实施方案, 若干措施 …
 * @param status draft, in force or repealed, null when not stated
 * @param governmentPlan false for corporate boilerplate and generic templates
 * @param indexNumber 索引号 of a government site
 * @param topic 主题分类 of a government site
 * @param keywords words that mark the document, most telling first
 * @param summary one or two of its own sentences
 */
public record Metadata(
    @Nullable String title,
    @Nullable String docNumber,
    List<String> issuers,
    @Nullable Region region,
    @Nullable Level level,
    Dates dates,
    @Nullable Integer periodStart,
    @Nullable Integer periodEnd,
    @Nullable String docType,
    @Nullable Status status,
    boolean governmentPlan,
    @Nullable String indexNumber,
    @Nullable String topic,
    List<String> keywords,
    @Nullable String summary) {
  /** Copies the lists. */
  public Metadata {
    issuers = List.copyOf(issuers);
    keywords = List.copyOf(keywords);
  }

  /**
   * The four dates of a document, each null when not stated.
   *
   * @param issued 成文日期
   * @param published 发布日期
   * @param effective 施行日期
   * @param expiry the last day of its force
   */
  public record Dates(
      @Nullable LocalDate issued,
      @Nullable LocalDate published,
      @Nullable LocalDate effective,
      @Nullable LocalDate expiry) {}

  /** Level of the government behind a document. */
  public enum Level implements Coded {
    /** 国家. */
    NATIONAL("national"),
    /** 省, 自治区, 直辖市. */
    PROVINCE("province"),
    /** 地级市, 自治州, 盟. */
    CITY("city"),
    /** 区, 县, 县级市, 旗. */
    COUNTY("county"),
    /** 开发区, 高新区 and other zones. */
    ZONE("zone"),
    /** 乡镇, 街道. */
    TOWN("town");

    private final String code;

    Level(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Whether a document is in force. */
  public enum Status implements Coded {
    /** 征求意见稿. */
    DRAFT("draft"),
    /** 现行有效. */
    IN_FORCE("in_force"),
    /** 失效, 废止. */
    REPEALED("repealed");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
