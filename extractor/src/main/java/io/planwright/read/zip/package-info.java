/**
 * Which parts does a container file hold?
 *
 * <p>A Word document ({@code .docx}) and an OFD document are ZIP files full of XML parts. {@link
 * io.planwright.read.zip.ZipParts} unpacks the parts a reader asks for, from the bytes in memory,
 * and {@link io.planwright.read.zip.XmlCursor} walks through the XML of one part. Nothing is
 * written to disk and nothing is fetched.
 *
 * <p>Both are made for files that are damaged or made to do damage:
 *
 * <ul>
 *   <li>A container cut off in the middle yields its parts up to there, the last one in part; XML
 *       that breaks off reads as if all open elements ended there. {@code ZipParts.state()} and
 *       {@code XmlCursor.isBroken()} say so.
 *   <li>What is unpacked is bounded, in each part and in all, so that a ZIP bomb is refused after
 *       some megabytes.
 *   <li>A document type declaration, and with it every entity, is damage: neither format has one.
 *       Nesting is bounded as well.
 * </ul>
 *
 * <p>What the parts mean is known to the packages of the formats. Example: of a {@code .docx} with
 * photographs only {@code word/document.xml} and its neighbours are kept, the pictures are passed
 * over.
 */
@NullMarked
package io.planwright.read.zip;

import org.jspecify.annotations.NullMarked;
