/** Tests of the recognition of scans, on drawn pages and on printed ones. */
@NullMarked
package io.planwright.ocr;

import org.jspecify.annotations.NullMarked;
