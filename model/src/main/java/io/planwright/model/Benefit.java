package io.planwright.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an incentive gives.
 *
 * @param form how it is stated
 * @param amountYuan a sum in yuan (of a range the lower end), else null
 * @param capYuan a ceiling in yuan (of a range the upper end), else null
 * @param rate a share in percent (of a range the lower end), else null
 * @param rateMax the upper end of a range of shares, else null
 * @param rateBase what the share is taken of, as written, else null
 * @param perUnit what one sum is for (件, 家, 亩 …), else null
 * @param total whether this is the total of staged awards that follow as records of their own
 */
public record Benefit(
    IncentiveForm form,
    @Nullable BigDecimal amountYuan,
    @Nullable BigDecimal capYuan,
    @Nullable BigDecimal rate,
    @Nullable BigDecimal rateMax,
    @Nullable String rateBase,
    @Nullable String perUnit,
    boolean total) {}
