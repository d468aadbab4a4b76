package io.planwright.extract.incentive;

import io.planwright.extract.clean.Clauses;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.NumberRole;
import io.planwright.extract.role.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Tells shares in which an award is paid out from rates: 分别按应奖励额的30%、30%和40%兑现. */
final class Instalments {
  /** A share of an award and not of a cost: 应奖励额的, 补助资金总额的. */
  private static final Pattern OF_AWARD =
      Pattern.compile("(?:奖励|奖补|补助|补贴|资助|扶持)(?:资金|金额|总额|额度|额|款)*的?$");

  private static final Pattern PAID =
      Pattern.compile("^的?(?:比例)?(?:进行|予以|分期|逐年)?(?:兑现|兑付|拨付|支付|到位)");

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private Instalments() {}

  /** Whether the shares of a list make up the whole of an award. */
  static boolean are(Sentence sentence, List<Mark> list) {
    if (list.size() < 2 || list.getFirst().role() != NumberRole.RATE) {
      return false;
    }
    String text = sentence.text();
    BigDecimal sum =
        list.stream().map(mark -> mark.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    int start = list.getFirst().figure().leadStart();
    int end = list.getLast().figure().tailEnd();
    String before = text.substring(Clauses.startOf(text, sentence.start(), start), start);
    String behind = text.substring(end, Clauses.endOf(text, end, sentence.end()));
    boolean paid = OF_AWARD.matcher(before).find() || PAID.matcher(behind).find();
    return paid && sum.compareTo(WHOLE) == 0;
  }
}
