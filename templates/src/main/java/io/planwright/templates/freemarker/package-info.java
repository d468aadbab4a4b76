/**
 * How do records become pages?
 *
 * <p>The only package that knows FreeMarker. A {@link
 * io.planwright.templates.freemarker.PageTemplate} is a template file beside the class that owns
 * it; it takes one record and writes text. Records, their components, lists and texts are all a
 * template sees: it can neither make objects nor call what is not a component, and it cannot reach
 * files, the network, the clock or the locale of the machine.
 *
 * <p>Templates whose names end in {@code .ftlh} are HTML: every value is escaped where it is put
 * in, without the template asking for it, so that a title such as {@code <script>} stays a title.
 * Numbers are written as programs read them, without grouping.
 *
 * <p>A template that names something its record does not have is a fault of the program and fails
 * at once, rather than leaving a hole in the page.
 *
 * <p>What does not belong here: what a page says and in which order (the records of whoever owns
 * the template).
 *
 * <p>Example: {@code <h1>${title}</h1>} with a record whose title is 云湖市与澄湾区 writes {@code
 * <h1>云湖市与澄湾区</h1>}.
 */
@NullMarked
package io.planwright.templates.freemarker;

import org.jspecify.annotations.NullMarked;
