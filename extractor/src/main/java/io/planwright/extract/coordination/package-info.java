/**
 * Which part of a phrase belongs to which number of a list?
 *
 * <p>Policy sentences share one predicate among many: {@code 对新认定的国家级、省级企业技术中心，分别给予100万元、30万元奖励},
 * {@code 甲区、乙区分别达到40家、30家}. {@link io.planwright.extract.coordination.Coordination} finds the
 * enumeration that has as many parts as there are numbers and writes the phrase out once for each.
 * Where no enumeration fits, all numbers keep the whole phrase: nothing is guessed.
 *
 * <p>Used for the triggers of incentives and the indicators and places of targets. What does not
 * belong here: which numbers form a list ({@code .role}).
 *
 * <p>Example: {@code 认定为国家级、省级企业技术中心} with two numbers is 认定为国家级企业技术中心 and 认定为省级企业技术中心.
 */
@NullMarked
package io.planwright.extract.coordination;

import org.jspecify.annotations.NullMarked;
