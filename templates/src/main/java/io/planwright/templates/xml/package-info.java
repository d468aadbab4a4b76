/**
 * How is text put between tags so that it stays text?
 *
 * <p>{@link io.planwright.templates.xml.XmlWriter} is the JDK's own stream writer with two things
 * added that every format here needs: names get a prefix, and characters that no XML document may
 * hold (control characters, halves of surrogate pairs) are left out, since one of them in a title
 * copied from somewhere would make the whole file unreadable.
 *
 * <p>Word's parts and the web page are written with it. It streams: a plan of five hundred
 * indicators takes no more memory than one of five.
 *
 * <p>What does not belong here: which elements there are.
 *
 * <p>Example: {@code open("p").text("A＜B & C").close()} writes {@code <p>A＜B &amp; C</p>}.
 */
@NullMarked
package io.planwright.templates.xml;

import org.jspecify.annotations.NullMarked;
