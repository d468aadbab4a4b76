package io.planwright.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The three networks of PP-OCR and the list of characters, loaded once.
 *
 * <p>Each runs on one thread: the same sums in the same order on every machine, and several files
 * at a time use several cores.
 */
final class Models {
  private static final String FOLDER = "/models/";
  private static final String DETECTION = "ch_PP-OCRv4_det_infer.onnx";
  private static final String RECOGNITION = "ch_PP-OCRv4_rec_infer.onnx";
  private static final String DIRECTION = "ch_ppocr_mobile_v2.0_cls_infer.onnx";
  private static final String CHARACTERS = "ppocr_keys_v1.txt";

  private static final String MISSING = " is missing from the class path";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession detection;
  private final OrtSession recognition;
  private final OrtSession direction;
  private final List<String> characters;

  private Models() {
    detection = session(DETECTION);
    recognition = session(RECOGNITION);
    direction = session(DIRECTION);
    List<String> keys = new ArrayList<>();
    keys.add("");
    keys.addAll(new String(resource(CHARACTERS), StandardCharsets.UTF_8).lines().toList());
    keys.add(" ");
    characters = List.copyOf(keys);
  }

  /**
   * Loads them from the class path.
   *
   * @throws IllegalStateException when a model is missing or the machine has no runtime for them
   */
  static Models load() {
    try {
      return new Models();
    } catch (LinkageError e) {
      throw new IllegalStateException("no runtime for the models on this machine", e);
    }
  }

  /**
   * Looks whether the files are there, without loading them.
   *
   * @throws IllegalStateException when one is missing
   */
  static void require() {
    try {
      for (String name : List.of(DETECTION, RECOGNITION, DIRECTION, CHARACTERS)) {
        if (Models.class.getResource(FOLDER + name) == null) {
          throw new IllegalStateException(name + MISSING);
        }
      }
      Class.forName("ai.onnxruntime.OrtEnvironment", false, Models.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("ONNX Runtime" + MISSING, e);
    }
  }

  /** What each class of the recognition stands for: the first for nothing, the last for a blank. */
  List<String> characters() {
    return characters;
  }

  /** For each pixel of a picture how likely it is to be of text. */
  Output detect(FloatBuffer picture, int width, int height) {
    return run(detection, picture, height, width);
  }

  /** For each step along a line how likely each character is. */
  Output recognise(FloatBuffer line, int width, int height) {
    return run(recognition, line, height, width);
  }

  /** How likely a line is upright and how likely upside down. */
  Output direct(FloatBuffer line, int width, int height) {
    return run(direction, line, height, width);
  }

  /**
   * What a network says.
   *
   * @param rows the length of the dimension before the last
   * @param columns the length of the last dimension
   * @param values row by row
   */
  record Output(int rows, int columns, FloatBuffer values) {}

  private Output run(OrtSession session, FloatBuffer input, int height, int width) {
    long[] inputShape = {1, 3, height, width};
    String name = session.getInputNames().iterator().next();
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, input, inputShape);
        OrtSession.Result result = session.run(Map.of(name, tensor))) {
      OnnxTensor output = (OnnxTensor) result.get(0);
      long[] shape = output.getInfo().getShape();
      int rows = (int) shape[shape.length - 2];
      return new Output(rows, (int) shape[shape.length - 1], output.getFloatBuffer());
    } catch (OrtException e) {
      throw new IllegalStateException("the recognition failed", e);
    }
  }

  private OrtSession session(String model) {
    try (SessionOptions options = new SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
      options.addConfigEntry("session.set_denormal_as_zero", "1");
      // Lines differ in width: kept for reuse, the memory of each width would add up.
      options.setMemoryPatternOptimization(false);
      options.setCPUArenaAllocator(false);
      return environment.createSession(resource(model), options);
    } catch (OrtException e) {
      throw new IllegalStateException("cannot load " + model, e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream stream = Models.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException(name + MISSING);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
