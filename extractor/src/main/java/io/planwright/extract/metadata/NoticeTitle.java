package io.planwright.extract.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a notice that carries another document, taken apart: {@code
 * 云湖市人民政府关于印发《云湖市…行动计划》的通知} is issued by 云湖市人民政府 and announces 云湖市…行动计划.
 *
 * @param issuers the agencies before the verb, empty when it starts with 关于
 * @param announced the title it announces, without 《》
 * @param draft whether it asks for opinions on a draft
 */
record NoticeTitle(List<String> issuers, String announced, boolean draft) {
  private static final Pattern NOTICE =
      Pattern.compile(
          "(.{0,90}?)(关于)?(?:再次|重新|面向|向)?(?:社会|公众|全市|各界){0,2}(?:公开)?"
              + "(印发|转发|批转|发布|公布|下发|颁布|印送|征求|征集|公示)(?:实施|执行)?(.{4,120}?)"
              + "(?:的)?(?:通知|公告|通告|函|决定|启事|公示)");

  /** What the words end with that end {@link #NOTICE}. */
  private static final String LAST_CHARACTERS = "知告函定事示";

  private static final Pattern OPINIONS =
      Pattern.compile("(?:的)?(?:修改|社会|公众|公开)*(?:意见|建议|意见建议|意见和建议|意见的?建议)$");

  /** Takes a title apart; empty when it is no such notice. */
  static Optional<NoticeTitle> parse(String title, AgencyNames agencies) {
    if (title.isEmpty() || LAST_CHARACTERS.indexOf(title.charAt(title.length() - 1)) < 0) {
      return Optional.empty();
    }
    Matcher matcher = NOTICE.matcher(title);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String before = matcher.group(1);
    List<String> issuers = agencies.split(before);
    if (!before.isEmpty() && issuers.isEmpty() && !agencies.isAgency(before)) {
      return Optional.empty();
    }
    boolean draft = matcher.group(3).startsWith("征");
    String rest = matcher.group(4);
    String announced = rest.startsWith("《") ? quoted(rest) : rest;
    if (draft) {
      announced = OPINIONS.matcher(announced).replaceFirst("");
    }
    if (announced.endsWith("的") || announced.endsWith("等")) {
      announced = announced.substring(0, announced.length() - 1);
    }
    return announced.length() < 4
        ? Optional.empty()
        : Optional.of(new NoticeTitle(issuers, announced, draft));
  }

  /** What stands between the first 《 and its 》. */
  static String quoted(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '《' || c == '〈') {
        depth++;
      } else if (c == '》' || c == '〉') {
        depth--;
        if (depth == 0) {
          return text.substring(1, i);
        }
      }
    }
    return text.substring(1);
  }
}
