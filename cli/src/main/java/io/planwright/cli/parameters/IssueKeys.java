package io.planwright.cli.parameters;

import io.planwright.templates.parameters.Basis;
import io.planwright.templates.parameters.Closing;
import io.planwright.templates.parameters.Issue;
import io.planwright.templates.parameters.Statement;
import java.time.LocalDate;
import java.util.List;

/**
 * The keys of what stands around a plan: how it is issued, what it rests on, when it is in force.
 */
final class IssueKeys {
  private static final Key<Issue, Boolean> NOTICE =
      Key.optional("通知", yesOrNo(), Issue::notice, "是否在前面加印发通知：是、否");

  private static final Key<Issue, String> ISSUER =
      Key.optional("发文机关", TextShape.NAME, Issue::issuer, "发文机关全称，如 东屏区人民政府办公室");

  private static final Key<Issue, String> NUMBER =
      Key.optional("文号", TextShape.NAME, Issue::docNumber, "发文字号，如 东屏政办发〔2026〕3号");

  private static final Key<Issue, LocalDate> DATE =
      Key.optional("成文日期", new DateShape(), Issue::date, "如 2026-03-15");

  private static final Key<Issue, List<String>> RECIPIENTS =
      Key.optional("主送", ListShape.NAMES, Issue::recipients, "主送机关，一类一项");

  private static final Key<Issue, List<String>> COPIES =
      Key.optional("抄送", ListShape.NAMES, Issue::copies, "抄送机关，一类一项");

  private static final Key<Issue, String> APPROVAL =
      Key.optional("审议", TextShape.NAME, Issue::approval, "由谁审议通过，如 区政府第12次常务会议");

  private static final Key<Issue, Boolean> SEALED =
      Key.optional("盖章", yesOrNo(), Issue::sealed, "落款处是否加盖印章：是（默认）、否；决定署名和日期的位置");

  private static final Key<Issue, String> REMARK =
      Key.optional("附注", TextShape.NAME, Issue::remark, "括号里的附注，如 此件公开发布；不写括号");

  /** An issue of which nothing is known. */
  static final Issue NO_ISSUE =
      new Issue(false, null, null, null, List.of(), List.of(), null, true, null);

  /** 印发. */
  static final RecordShape<Issue> ISSUE =
      RecordShape.of(
          List.of(
              NOTICE,
              ISSUER.awaitedWhere(Issue::notice),
              NUMBER,
              DATE.awaitedWhere(Issue::notice),
              RECIPIENTS,
              COPIES,
              APPROVAL,
              SEALED,
              REMARK),
          (fields, reading) ->
              new Issue(
                  fields.orElse(NOTICE, false),
                  fields.get(ISSUER),
                  fields.get(NUMBER),
                  fields.get(DATE),
                  fields.list(RECIPIENTS),
                  fields.list(COPIES),
                  fields.get(APPROVAL),
                  fields.orElse(SEALED, true),
                  fields.get(REMARK)));

  private static final Key<Basis, String> BASIS_TITLE =
      Key.required("名称", TextShape.NAME, Basis::title, "文件全称，不写书名号");

  private static final Key<Basis, String> BASIS_NUMBER =
      Key.optional("文号", TextShape.NAME, Basis::docNumber, "发文字号，如 云政发〔2025〕18号");

  /** 依据. */
  static final RecordShape<Basis> BASIS =
      RecordShape.of(
              List.of(BASIS_TITLE, BASIS_NUMBER),
              (fields, reading) ->
                  new Basis(unquoted(fields.need(BASIS_TITLE)), fields.get(BASIS_NUMBER)))
          .open(Basis.OPEN);

  private static final Key<Statement, String> LEAD =
      Key.required("名称", TextShape.NAME, Statement::name, "小标题，如 坚持企业主体、加强组织领导");

  private static final Key<Statement, String> SENTENCES =
      Key.optional("内容", TextShape.SENTENCES, Statement::text, "小标题后面的话");

  /** 基本原则 and 保障. */
  static final RecordShape<Statement> STATEMENT =
      RecordShape.of(
              List.of(LEAD, SENTENCES.awaited()),
              (fields, reading) -> new Statement(fields.need(LEAD), fields.get(SENTENCES)))
          .open(Statement.OPEN);

  private static final Key<Closing, LocalDate> EFFECTIVE =
      Key.optional("施行日期", new DateShape(), Closing::effective, "如 2026-04-01；不写即自印发之日起施行");

  private static final Key<Closing, LocalDate> EXPIRY =
      Key.optional("有效期至", new DateShape(), Closing::expiry, "有效期的最后一天，如 2028-12-31");

  private static final Key<Closing, List<String>> INTERPRETERS =
      Key.optional("解释单位", ListShape.NAMES, Closing::interpreters, "由谁负责解释");

  /** 附则. */
  static final RecordShape<Closing> CLOSING =
      RecordShape.of(
              List.of(EFFECTIVE, EXPIRY.awaited(), INTERPRETERS),
              (fields, reading) -> {
                LocalDate effective = fields.get(EFFECTIVE);
                LocalDate expiry = fields.get(EXPIRY);
                if (effective != null && expiry != null && expiry.isBefore(effective)) {
                  reading.problemUnder(EXPIRY, fields, "params.expiresFirst", expiry, effective);
                  return null;
                }
                return new Closing(effective, expiry, fields.list(INTERPRETERS));
              })
          .open(new Closing(null, null, List.of()));

  private IssueKeys() {}

  private static ChoiceShape<Boolean> yesOrNo() {
    return new ChoiceShape<Boolean>()
        .or("是", true)
        .or("否", false)
        .or("true", true)
        .or("false", false);
  }

  /** A title without 《》. */
  private static String unquoted(String title) {
    boolean quoted = title.startsWith("《") && title.indexOf('》') == title.length() - 1;
    return quoted && title.length() > 2 ? title.substring(1, title.length() - 1).strip() : title;
  }
}
