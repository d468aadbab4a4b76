package io.planwright.read.pdf;

import io.planwright.read.scan.PageImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages of a file as pictures, within the work a file may cause. */
final class PageCamera extends PDFRenderer {
  /** At this resolution small print can be told apart; more only takes time. */
  private static final float DOTS_PER_INCH = 200;

  /** Larger pages are drawn more coarsely: an A3 page has 7.7 million. */
  private static final double MOST_PIXELS = 20_000_000;

  private static final float POINTS_PER_INCH = 72;

  private final PDDocument file;
  private final WorkBudget budget;

  PageCamera(PDDocument file, WorkBudget budget) {
    super(file);
    this.file = file;
    this.budget = budget;
  }

  /** The picture of a page, in grey, empty for a page without an area. */
  Optional<PageImage> picture(PDPage page) throws IOException {
    double area = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight();
    if (!(area > 1)) {
      return Optional.empty();
    }
    float dots = (float) Math.min(DOTS_PER_INCH, POINTS_PER_INCH * Math.sqrt(MOST_PIXELS / area));
    int index = file.getPages().indexOf(page);
    return Optional.of(
        new PageImage(renderImage(index, dots / POINTS_PER_INCH, ImageType.GRAY), dots));
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new PageDrawer(parameters) {
      @Override
      protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        super.processOperator(operator, operands);
      }
    };
  }
}
