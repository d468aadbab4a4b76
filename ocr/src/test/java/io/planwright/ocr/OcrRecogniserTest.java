package io.planwright.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.read.scan.PageImage;
import io.planwright.read.scan.PageRecogniser;
import io.planwright.read.scan.RecognisedPage;
import io.planwright.read.scan.RecognisedPage.Line;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages printed with a Chinese font and read back. The font comes with {@code specimens/fetch-font}
 * or is named by the property {@code planwright.font}; without it these tests are skipped.
 */
class OcrRecogniserTest {
  private static final String FONT = "specimens/target/cache/NotoSerifSC_400Regular.ttf";
  private static final float DOTS_PER_INCH = 200;
  private static final int EM = 44;
  private static final List<String> TEXT =
      List.of("一、到2026年，全市高新技术企业达到400家以上，", "技术合同成交额突破25.6亿元，年均增长12.5%。", "（责任单位：市科技局、市财政局）");
  private static final List<String> CELLS = List.of("区县", "2025年", "云溪区", "7", "合计", "1280");

  private final OcrRecogniser recogniser = new OcrRecogniser();

  @Test
  void itIsFoundByTheProgram() {
    assertThat(ServiceLoader.load(PageRecogniser.class)).hasOnlyElementsOfType(OcrRecogniser.class);
  }

  @Test
  void anEmptyPageHasNoText() {
    RecognisedPage page =
        recogniser.recognise(new PageImage(new Drawing(800, 600).image(), DOTS_PER_INCH));

    assertThat(page.lines()).isEmpty();
    assertThat(page.borders()).isEmpty();
  }

  @Test
  void aPageIsReadCharacterByCharacter() {
    RecognisedPage page = recognise(printed(0));

    assertThat(texts(page)).startsWith(TEXT.toArray(String[]::new));
    Line first = sorted(page).getFirst();
    assertThat(first.size()).isBetween(15f, 17f);
    assertThat(first.signs()).allMatch(sign -> sign.confidence() > 0.5f);
    assertThat(first.signs().getFirst().left()).isBetween(27f, 32f);
  }

  @Test
  void aTableComesWithItsBordersAndCells() {
    RecognisedPage page = recognise(printed(0));

    assertThat(page.borders()).hasSize(7);
    assertThat(texts(page)).endsWith(CELLS.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1.5, 0.5})
  void aSlantedPageIsPutStraight(double degrees) {
    assertThat(texts(recognise(printed(degrees)))).startsWith(TEXT.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aTurnedPageIsPutUpright(int quarters) {
    BufferedImage page = turned(printed(0), quarters);

    assertThat(texts(recognise(page))).startsWith(TEXT.toArray(String[]::new));
  }

  @Test
  void theSamePictureIsReadTheSameByAllThreads() {
    PageImage page = new PageImage(printed(0.3), DOTS_PER_INCH);
    RecognisedPage alone = recogniser.recognise(page);

    assertThat(List.of(0, 1, 2).parallelStream().map(run -> recogniser.recognise(page)))
        .allMatch(alone::equals);
  }

  private RecognisedPage recognise(BufferedImage page) {
    return recogniser.recognise(new PageImage(page, DOTS_PER_INCH));
  }

  private static List<Line> sorted(RecognisedPage page) {
    return page.lines().stream()
        .sorted(
            Comparator.comparingInt((Line line) -> Math.round(line.baseline() / 8))
                .thenComparingDouble(line -> line.signs().getFirst().left()))
        .toList();
  }

  private static List<String> texts(RecognisedPage page) {
    return sorted(page).stream().map(Line::text).collect(Collectors.toList());
  }

  private static BufferedImage printed(double askew) {
    Drawing drawing = new Drawing(1500, 1000).askew(askew);
    drawing.pen().setFont(font().deriveFont((float) EM));
    int y = 120;
    for (String line : TEXT) {
      drawing.pen().drawString(line, 80, y);
      y += 80;
    }
    drawing.pen().setFont(font().deriveFont(EM * 0.7f));
    for (int row = 0; row <= 3; row++) {
      drawing.block(80, 400 + row * 80, 802, 2);
    }
    for (int column = 0; column <= 2; column++) {
      drawing.block(80 + column * 400, 400, 2, 242);
    }
    for (int row = 0; row < 3; row++) {
      drawing.pen().drawString(CELLS.get(row * 2), 200, 450 + row * 80);
      drawing.pen().drawString(CELLS.get(row * 2 + 1), 620, 450 + row * 80);
    }
    return drawing.image();
  }

  private static BufferedImage turned(BufferedImage page, int quarters) {
    AffineTransform turn = AffineTransform.getQuadrantRotateInstance(quarters);
    double width = page.getWidth();
    double height = page.getHeight();
    AffineTransform back =
        switch (quarters) {
          case 1 -> AffineTransform.getTranslateInstance(height, 0);
          case 2 -> AffineTransform.getTranslateInstance(width, height);
          default -> AffineTransform.getTranslateInstance(0, width);
        };
    back.concatenate(turn);
    boolean sideways = quarters % 2 == 1;
    BufferedImage result =
        new BufferedImage(
            (int) (sideways ? height : width),
            (int) (sideways ? width : height),
            BufferedImage.TYPE_BYTE_GRAY);
    return new AffineTransformOp(back, AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
        .filter(page, result);
  }

  private static Font font() {
    Optional<File> file = fontFile();
    Assumptions.assumeTrue(file.isPresent(), "no Chinese font: run specimens/fetch-font first");
    try {
      return Font.createFont(Font.TRUETYPE_FONT, file.orElseThrow());
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<File> fontFile() {
    String named = System.getProperty("planwright.font");
    if (named != null) {
      return Optional.of(new File(named));
    }
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(FONT))) {
        return Optional.of(folder.resolve(FONT).toFile());
      }
    }
    return Optional.empty();
  }
}
