package io.planwright.search.pack;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
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
 * says what it is, then its content; a record is the number of its class, then its components in
 * order. Classes are numbered as they first appear, by name.
 *
 * <p>The bytes are for the program that wrote them: a class that has changed makes them unreadable,
 * so whoever keeps them names the build, or a version of the model.
 */
public final class RecordCodec {
  private static final String MODEL = "io.planwright.model.";

  private static final int NOTHING = 0;
  private static final int TEXT = 1;
  private static final int INTEGER = 2;
  private static final int NO = 3;
  private static final int YES = 4;
  private static final int DECIMAL = 5;
  private static final int DATE = 6;
  private static final int CHOICE = 7;
  private static final int LIST = 8;
  private static final int RECORD = 9;

  private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

  /** How a record is taken apart and put together. */
  private record Shape(List<RecordComponent> components, Constructor<?> constructor) {
    static Shape of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Shape(List.of(components), type.getDeclaredConstructor(types));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("a record has its canonical constructor", e);
      }
    }
  }

  /** Creates a codec; threads may share it. */
  public RecordCodec() {}

  /** Writes a record and all it holds; lists in it may hold records too. */
  public void write(Record value, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
    new Writing(out).value(value);
    out.flush();
  }

  /** Reads what was written; empty where these bytes were not. */
  public <T> Optional<T> read(InputStream stream, Class<T> type) throws IOException {
    try {
      Object value = new Reading(new DataInputStream(new BufferedInputStream(stream))).value();
      return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    } catch (EOFException | ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private Shape shape(Class<?> type) {
    return shapes.computeIfAbsent(type, Shape::of);
  }

  /** One record on its way out. */
  private final class Writing {
    private final DataOutputStream out;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final Map<Class<?>, Integer> numbers = new HashMap<>();

    Writing(DataOutputStream out) {
      this.out = out;
    }

    void value(@Nullable Object value) throws IOException {
      switch (value) {
        case null -> out.writeByte(NOTHING);
        case String text -> {
          out.writeByte(TEXT);
          text(text);
        }
        case Integer number -> {
          out.writeByte(INTEGER);
          out.writeInt(number);
        }
        case Boolean flag -> out.writeByte(flag ? YES : NO);
        case BigDecimal decimal -> {
          out.writeByte(DECIMAL);
          out.writeInt(decimal.scale());
          bytes(decimal.unscaledValue().toByteArray());
        }
        case LocalDate date -> {
          out.writeByte(DATE);
          out.writeLong(date.toEpochDay());
        }
        case Enum<?> choice -> {
          out.writeByte(CHOICE);
          type(choice.getDeclaringClass());
          text(choice.name());
        }
        case List<?> list -> {
          out.writeByte(LIST);
          out.writeInt(list.size());
          for (Object element : list) {
            value(element);
          }
        }
        case Record record -> record(record);
        default -> throw new IllegalArgumentException(value.getClass().getName());
      }
    }

    private void record(Record record) throws IOException {
      out.writeByte(RECORD);
      type(record.getClass());
      for (RecordComponent component : shape(record.getClass()).components()) {
        try {
          value(component.getAccessor().invoke(record));
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException("a component of " + record.getClass(), e);
        }
      }
    }

    private void type(Class<?> type) throws IOException {
      int known = numbers.size();
      int number = numbers.computeIfAbsent(type, added -> known);
      out.writeShort(number);
      if (number == known) {
        text(type.getName());
      }
    }

    /** Halves of characters, which damaged sources hold, have no UTF-8. */
    private void text(String text) throws IOException {
      boolean whole = encoder.canEncode(text);
      out.writeBoolean(whole);
      if (whole) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
      } else {
        out.writeInt(text.length());
        out.writeChars(text);
      }
    }

    private void bytes(byte[] bytes) throws IOException {
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  /** One record on its way back. */
  private final class Reading {
    private final DataInputStream in;
    private final List<Class<?>> types = new ArrayList<>();

    Reading(DataInputStream in) {
      this.in = in;
    }

    @Nullable Object value() throws IOException, ReflectiveOperationException {
      int kind = in.readByte();
      return switch (kind) {
        case NOTHING -> null;
        case TEXT -> text();
        case INTEGER -> in.readInt();
        case NO -> false;
        case YES -> true;
        case DECIMAL -> {
          int scale = in.readInt();
          yield new BigDecimal(new BigInteger(bytes()), scale);
        }
        case DATE -> LocalDate.ofEpochDay(in.readLong());
        case CHOICE -> choice();
        case LIST -> list();
        case RECORD -> record();
        default -> throw new IOException("unknown kind " + kind);
      };
    }

    private List<@Nullable Object> list() throws IOException, ReflectiveOperationException {
      int size = in.readInt();
      List<@Nullable Object> list = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        list.add(value());
      }
      return list;
    }

    private Object record() throws IOException, ReflectiveOperationException {
      Shape shape = shape(type());
      @Nullable Object[] components = new Object[shape.components().size()];
      for (int i = 0; i < components.length; i++) {
        components[i] = value();
      }
      return shape.constructor().newInstance(components);
    }

    private Object choice() throws IOException, ReflectiveOperationException {
      Class<?> type = type();
      String name = text();
      for (Object choice : type.getEnumConstants()) {
        if (choice instanceof Enum<?> one && one.name().equals(name)) {
          return choice;
        }
      }
      throw new ClassNotFoundException(name);
    }

    private Class<?> type() throws IOException, ClassNotFoundException {
      int number = in.readUnsignedShort();
      if (number == types.size()) {
        String name = text();
        if (!name.startsWith(MODEL)) {
          throw new ClassNotFoundException(name);
        }
        types.add(Class.forName(name));
      }
      return types.get(number);
    }

    private String text() throws IOException {
      if (in.readBoolean()) {
        return new String(bytes(), StandardCharsets.UTF_8);
      }
      int length = in.readInt();
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length; i++) {
        text.append(in.readChar());
      }
      return text.toString();
    }

    private byte[] bytes() throws IOException {
      return in.readNBytes(in.readInt());
    }
  }
}
