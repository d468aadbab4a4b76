/**
 * What does a document say about itself as a whole: title, number, issuers, dates, status?
 *
 * <p>{@link io.planwright.extract.metadata.MetadataReader} reads it in four steps, each a class
 * with one question. {@code BlockReader}: what does the metadata block of the page say (索引号, 发文字号,
 * 成文日期), beside the text or in it? {@code HeadScanner}: which units stand before the body (titles,
 * number, salutation, notice, signature), on lines of their own or glued into one? Then one reader
 * for each field chooses among block, head and closing lines: {@code TitleReader}, {@code
 * NumberReader}, {@code IssuerReader}, {@code DateReader}, {@code ForceReader}, {@code
 * PeriodReader}, {@code StatusReader}. Last, {@code GovernmentEvidence} tells plans of governments
 * from boilerplate.
 *
 * <p>One rule holds for all of them: only what the document says of itself counts. Numbers, dates
 * and agencies of documents it cites stand inside sentences and are never looked at; agencies that
 * get work are no issuers; a lone target year is no period. What is not said is null or empty.
 *
 * <p>Example: the lines {@code 云湖市人民政府办公室关于印发《云湖市数字经济行动计划（2024—2026年）》的通知}, {@code 云湖政办发〔2024〕9号}
 * and, behind the notice, {@code 云湖市人民政府办公室 2024年3月12日} make the title 云湖市数字经济行动计划（2024—2026年）, its
 * number, its issuer, its date and the period 2024 to 2026.
 *
 * <p>Words are data: {@code labels.tsv} (what a label of a block asks for), {@code words.tsv}
 * (words of notices, drafts, terms), {@code evidence.tsv} (both sides of the question whose plan it
 * is), {@code fiveyear.tsv} (the years of the five-year plans).
 *
 * <p>What does not belong here: where a document begins ({@code .split}), which place a name means
 * ({@code .region}), who is responsible for a task ({@code .duty}).
 */
@NullMarked
package io.planwright.extract.metadata;

import org.jspecify.annotations.NullMarked;
