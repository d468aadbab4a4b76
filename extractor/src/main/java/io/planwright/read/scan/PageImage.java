package io.planwright.read.scan;

import java.awt.image.BufferedImage;

/**
 * The picture of one page.
 *
 * @param pixels the picture, in colour or grey
 * @param dotsPerInch how many pixels stand on an inch of the page, 200 for an office scan
 */
public record PageImage(BufferedImage pixels, float dotsPerInch) {}
