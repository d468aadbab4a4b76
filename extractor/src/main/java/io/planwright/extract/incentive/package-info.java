/**
 * Which money and preferences does this document promise, to whom, for what?
 *
 * <p>{@link io.planwright.extract.incentive.IncentiveReader} takes the figures that the rules call
 * awards, caps, rates and relief ({@code .role}) and composes records of them: a rate with the cap
 * that follows it is one record, {@code 分别给予8万元、5万元} is two, each with its part of the trigger
 * ({@link io.planwright.extract.coordination.Coordination}), staged awards that add up are a total
 * and its stages. {@link io.planwright.extract.incentive.TriggerReader} finds who gets it for what,
 * {@link io.planwright.extract.incentive.TriggerWords} adds what it leaves unsaid, {@link
 * io.planwright.extract.incentive.SharingReader} tells who pays.
 *
 * <p>What does not belong here: whether a number is an award or a threshold ({@code .role}).
 *
 * <p>Example: {@code 对首次认定的企业，按研发费用的10%给予补助，最高不超过50万元} is one incentive of the form rate_with_cap.
 */
@NullMarked
package io.planwright.extract.incentive;

import org.jspecify.annotations.NullMarked;
