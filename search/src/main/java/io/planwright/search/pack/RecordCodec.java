package io.planwright.search.pack;

import io.planwright.model.Excerpt;
import io.planwright.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the records of the model as bytes and reads them back as they were. A value is a byte that
 * says what it is, then its content; a record is the name of its class, then its components in
 * order. A text that was written before is written as its number, and an excerpt of a text that
 * reader and writer both have as its place alone.
 *
 * <p>The bytes are for the program that wrote them: a class that has changed makes them unreadable,
 * so whoever keeps them names the build, or a version of the model.
 */
public final class RecordCodec {
  private static final String MODEL = "io.planwright.model.";

  private static final int NOTHING = 0;
  private static final int TEXT = 1;
  private static final int TEXT_AGAIN = 2;
  private static final int INTEGER = 3;
  private static final int NO = 4;
  private static final int YES = 5;
  private static final int DECIMAL = 6;
  private static final int DATE = 7;
  private static final int CHOICE = 8;
  private static final int LIST = 9;
  private static final int RECORD = 10;
  private static final int EXCERPT = 11;

  private final Map<String, Shape> shapes = new ConcurrentHashMap<>();

  /**
   * A text that reader and writer both have.
   *
   * @param text its words
   * @param origin the place of its first unit in what excerpts count from
   */
  public record Common(String text, int origin) {
    /** Nothing in common. */
    public static final Common NONE = new Common("", 0);

    private boolean holds(Excerpt excerpt) {
      int start = excerpt.span().start() - origin;
      return start >= 0 && text.startsWith(excerpt.text(), start) && !excerpt.text().isEmpty();
    }

    private Excerpt excerpt(int start, int length) {
      Span span = new Span(start, start + length);
      return new Excerpt(span, text.substring(start - origin, start - origin + length));
    }
  }

  /** How a record is taken apart and put together, or which choices there are. */
  private record Shape(
      List<RecordComponent> components,
      @Nullable Constructor<?> constructor,
      Map<String, Object> choices) {
    static Shape of(Class<?> type) {
      Map<String, Object> choices = new HashMap<>();
      if (type.isEnum()) {
        for (Object choice : type.getEnumConstants()) {
          choices.put(((Enum<?>) choice).name(), choice);
        }
        return new Shape(List.of(), null, choices);
      }
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Shape(List.of(components), type.getDeclaredConstructor(types), choices);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("a record has its canonical constructor", e);
      }
    }
  }

  /** Creates a codec; threads may share it. */
  public RecordCodec() {}

  /** Writes a record and all it holds; lists in it may hold records too. */
  public void write(Record value, OutputStream stream) throws IOException {
    stream.write(bytes(value, Common.NONE));
  }

  /** The bytes of a record and of all it holds, but for excerpts of what is in common. */
  public byte[] bytes(Record value, Common common) {
    Writing writing = new Writing(common);
    writing.value(value);
    return writing.out.toBytes();
  }

  /** Reads what was written; empty where these bytes were not. */
  public <T> Optional<T> read(InputStream stream, Class<T> type) throws IOException {
    return read(stream.readAllBytes(), type, Common.NONE);
  }

  /** Reads what was written with the same in common; empty where these bytes were not. */
  public <T> Optional<T> read(byte[] bytes, Class<T> type, Common common) {
    try {
      Object value = new Reading(bytes, common).value();
      return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private Shape shape(Class<?> type) {
    return shapes.computeIfAbsent(type.getName(), name -> Shape.of(type));
  }

  /** One record on its way out. */
  private final class Writing {
    private final PackedOutput out = new PackedOutput();
    private final Common common;
    private final Map<String, Integer> texts = new HashMap<>();

    /** Where the last excerpt began: the next one is not far. */
    private int place;

    Writing(Common common) {
      this.common = common;
    }

    void value(@Nullable Object value) {
      switch (value) {
        case null -> out.kind(NOTHING);
        case String text -> text(text);
        case Integer number -> {
          out.kind(INTEGER);
          out.number(number);
        }
        case Boolean flag -> out.kind(flag ? YES : NO);
        case BigDecimal decimal -> {
          out.kind(DECIMAL);
          out.number(decimal.scale());
          out.bytes(decimal.unscaledValue().toByteArray());
        }
        case LocalDate date -> {
          out.kind(DATE);
          out.number(date.toEpochDay());
        }
        case Enum<?> choice -> {
          out.kind(CHOICE);
          text(choice.getDeclaringClass().getName());
          text(choice.name());
        }
        case List<?> list -> {
          out.kind(LIST);
          out.size(list.size());
          for (Object element : list) {
            value(element);
          }
        }
        case Record record -> record(record);
        default -> throw new IllegalArgumentException(value.getClass().getName());
      }
    }

    private void record(Record record) {
      if (record instanceof Excerpt excerpt && common.holds(excerpt)) {
        out.kind(EXCERPT);
        out.number((long) excerpt.span().start() - place);
        out.size(excerpt.span().length());
        place = excerpt.span().start();
        return;
      }
      out.kind(RECORD);
      text(record.getClass().getName());
      for (RecordComponent component : shape(record.getClass()).components()) {
        try {
          value(component.getAccessor().invoke(record));
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException("a component of " + record.getClass(), e);
        }
      }
    }

    private void text(String text) {
      Integer before = texts.putIfAbsent(text, texts.size());
      out.kind(before == null ? TEXT : TEXT_AGAIN);
      if (before == null) {
        out.text(text);
      } else {
        out.size(before);
      }
    }
  }

  /** One record on its way back. */
  private final class Reading {
    private final PackedInput in;
    private final Common common;
    private final List<String> texts = new ArrayList<>();
    private int place;

    Reading(byte[] bytes, Common common) {
      this.in = new PackedInput(bytes);
      this.common = common;
    }

    @Nullable Object value() throws ReflectiveOperationException {
      int kind = in.kind();
      return switch (kind) {
        case NOTHING -> null;
        case TEXT, TEXT_AGAIN -> text(kind);
        case INTEGER -> Math.toIntExact(in.number());
        case NO -> false;
        case YES -> true;
        case DECIMAL -> {
          int scale = Math.toIntExact(in.number());
          yield new BigDecimal(new BigInteger(in.bytes()), scale);
        }
        case DATE -> LocalDate.ofEpochDay(in.number());
        case CHOICE -> choice();
        case LIST -> list();
        case RECORD -> record();
        case EXCERPT -> {
          place += Math.toIntExact(in.number());
          yield common.excerpt(place, in.size());
        }
        default -> throw new IllegalStateException("unknown kind " + kind);
      };
    }

    private List<@Nullable Object> list() throws ReflectiveOperationException {
      int size = in.size();
      List<@Nullable Object> list = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        list.add(value());
      }
      return list;
    }

    private Object record() throws ReflectiveOperationException {
      Shape shape = shape();
      Constructor<?> constructor = shape.constructor();
      if (constructor == null) {
        throw new ClassNotFoundException("no record");
      }
      @Nullable Object[] components = new Object[shape.components().size()];
      for (int i = 0; i < components.length; i++) {
        components[i] = value();
      }
      return constructor.newInstance(components);
    }

    private Object choice() throws ReflectiveOperationException {
      Object choice = shape().choices().get(text(in.kind()));
      if (choice == null) {
        throw new ClassNotFoundException("no such choice");
      }
      return choice;
    }

    private Shape shape() throws ClassNotFoundException {
      String name = text(in.kind());
      Shape known = shapes.get(name);
      if (known != null) {
        return known;
      }
      if (!name.startsWith(MODEL)) {
        throw new ClassNotFoundException(name);
      }
      return RecordCodec.this.shape(Class.forName(name));
    }

    private String text(int kind) {
      if (kind == TEXT_AGAIN) {
        return texts.get(in.size());
      }
      if (kind != TEXT) {
        throw new IllegalStateException("no text but " + kind);
      }
      String text = in.text();
      texts.add(text);
      return text;
    }
  }
}
