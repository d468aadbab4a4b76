package io.planwright.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.ocr.CtcDecoder.Found;
import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CtcDecoderTest {
  private static final List<String> CHARACTERS = List.of("", "增", "长", "8", " ");

  private final CtcDecoder decoder = new CtcDecoder(CHARACTERS);

  @Test
  void aClassThatGoesOnIsOneCharacterAndNothingSetsEqualOnesApart() {
    List<Found> found = decoder.decode(steps(1, 1, 0, 2, 3, 0, 0, 3));

    assertThat(found).extracting(Found::text).containsExactly("增", "长", "8", "8");
  }

  @Test
  void aCharacterStandsInTheMiddleOfItsSteps() {
    List<Found> found = decoder.decode(steps(0, 1, 1, 1, 0, 2));

    assertThat(found).extracting(Found::step).containsExactly(2.5f, 5.5f);
  }

  @Test
  void itsConfidenceIsTheHighestOfItsSteps() {
    float[] likelihoods = new float[3 * CHARACTERS.size()];
    likelihoods[1] = 0.6f;
    likelihoods[CHARACTERS.size() + 1] = 0.9f;
    likelihoods[2 * CHARACTERS.size() + 1] = 0.7f;

    List<Found> found =
        decoder.decode(new Models.Output(3, CHARACTERS.size(), FloatBuffer.wrap(likelihoods)));

    assertThat(found).containsExactly(new Found("增", 1.5f, 0.9f));
  }

  @Test
  void aLineOfNothingHasNoCharacters() {
    assertThat(decoder.decode(steps(0, 0, 0))).isEmpty();
  }

  private static Models.Output steps(int... best) {
    float[] likelihoods = new float[best.length * CHARACTERS.size()];
    for (int step = 0; step < best.length; step++) {
      likelihoods[step * CHARACTERS.size() + best[step]] = 0.95f;
    }
    return new Models.Output(best.length, CHARACTERS.size(), FloatBuffer.wrap(likelihoods));
  }
}
