package io.planwright.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs through the content of one page and notes its glyphs and straight lines, in the coordinates
 * a reader sees. Pictures, shadings and outlines of glyphs are not looked at.
 */
final class PageCanvas extends PDFGraphicsStreamEngine {
  /** The character sets whose numbers every reader of PDF knows. */
  private static final Set<String> CHARACTER_SETS = Set.of("GB1", "CNS1", "Japan1", "Korea1", "KR");

  private final PageSpace space;
  private final WorkBudget budget;
  private final PathLines path = new PathLines();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final IdentityHashMap<PDFont, Boolean> nameless = new IdentityHashMap<>();
  private boolean imageSeen;
  private float imageShare;

  PageCanvas(PDPage page, WorkBudget budget) {
    super(page);
    this.space = new PageSpace(page);
    this.budget = budget;
    addOperator(new Objects(this));
    addOperator(new Picture(this, OperatorName.BEGIN_INLINE_IMAGE));
    addOperator(new Picture(this, OperatorName.SHADING_FILL));
  }

  /** What was seen so far; complete after {@link #processPage}. */
  PageContent content() {
    return new PageContent(
        space.width(), space.height(), glyphs, path.rulings(), imageSeen, imageShare);
  }

  /** A picture fills the unit square of the coordinates in force. */
  private void image() {
    imageSeen = true;
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    float area =
        Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
    imageShare = Math.max(imageShare, area / (space.width() * space.height()));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.step();
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.glyph();
    float a = matrix.getScaleX();
    float b = matrix.getShearY();
    float along = (float) Math.hypot(a, b);
    float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
    float x = matrix.getTranslateX();
    float y = matrix.getTranslateY();
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    glyphs.add(
        new Glyph(
            Signs.clean(text(font, code)),
            space.x(x, y),
            space.y(x, y),
            displacement.getX() * along,
            size,
            space.turn(a, b),
            mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP));
  }

  /** What the file says the code stands for; codes of simple fonts are Latin-1 by default. */
  private String text(PDFont font, int code) throws IOException {
    if (nameless.computeIfAbsent(font, PageCanvas::isNameless)) {
      return Signs.UNKNOWN;
    }
    String text = font.toUnicode(code);
    if (text != null) {
      return text;
    }
    boolean latin = font instanceof PDSimpleFont && code >= ' ' && code <= 0xFF;
    return latin ? String.valueOf((char) code) : Signs.UNKNOWN;
  }

  /**
   * Whether codes of this font are numbers of glyphs in a font that the file does not hold; PDFBox
   * would look them up in the font it is given instead.
   */
  private static boolean isNameless(PDFont font) {
    return font instanceof PDType0Font composite
        && !font.isEmbedded()
        && !font.getCOSObject().containsKey(COSName.TO_UNICODE)
        && String.valueOf(font.getCOSObject().getNameAsString(COSName.ENCODING))
            .startsWith("Identity")
        && !CHARACTER_SETS.contains(ordering(composite));
  }

  private static String ordering(PDType0Font font) {
    PDCIDSystemInfo system = font.getDescendantFont().getCIDSystemInfo();
    return system == null ? "" : String.valueOf(system.getOrdering());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.rectangle(x(p0), y(p0), x(p2), y(p2));
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(space.x(x, y), space.y(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(space.x(x, y), space.y(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(space.x(x3, y3), space.y(x3, y3));
  }

  /** PDFBox asks only for curves and to learn whether there is a point; curves are not kept. */
  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float(path.x(), path.y());
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.forget();
  }

  @Override
  public void strokePath() {
    path.stroke();
  }

  @Override
  public void fillPath(int windingRule) {
    path.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    path.stroke();
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName shadingName) {}

  @Override
  public void drawImage(PDImage image) {
    imageSeen = true;
  }

  private float x(Point2D point) {
    return space.x((float) point.getX(), (float) point.getY());
  }

  private float y(Point2D point) {
    return space.y((float) point.getX(), (float) point.getY());
  }

  /** Draws forms and passes over pictures, which would be decoded otherwise. */
  private static final class Objects extends DrawObject {
    private final PageCanvas canvas;

    Objects(PageCanvas canvas) {
      super(canvas);
      this.canvas = canvas;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty()
          && operands.getFirst() instanceof COSName name
          && canvas.getResources().isImageXObject(name)) {
        canvas.image();
      } else {
        super.process(operator, operands);
      }
    }
  }

  /** Passes over what is drawn as a picture. */
  private static final class Picture extends OperatorProcessor {
    private final String name;
    private final PageCanvas canvas;

    Picture(PageCanvas canvas, String name) {
      super(canvas);
      this.canvas = canvas;
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      canvas.image();
    }

    @Override
    public String getName() {
      return name;
    }
  }
}
