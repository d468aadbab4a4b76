package io.planwright.cli.parameters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into nodes that know their places. Of YAML only what the file needs is taken: one
 * document of keys, lists and words. References ({@code &} and {@code *}) are refused, since with
 * them a short file can hold millions of values.
 */
final class YamlTree {
  /** Deeper than any parameter stands. */
  private static final int DEEPEST = 12;

  private final Iterator<Event> events;
  private final Reading reading;

  private YamlTree(Iterator<Event> events, Reading reading) {
    this.events = events;
    this.reading = reading;
  }

  /** Ends the reading of a file; what is wrong has been told. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused() {
      super("told", null, false, false);
    }
  }

  /**
   * A buffer that holds the whole text: the reader fails on one that ends between the two halves of
   * a rare character.
   */
  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setCodePointLimit(Integer.MAX_VALUE)
        .setBufferSize(text.length() + 1)
        .build();
  }

  /** The node that a text holds; null where it holds none, which has been told. */
  static @Nullable YamlNode read(String text, Reading reading) {
    try {
      Iterator<Event> events = new Parse(settings(text)).parseString(text).iterator();
      return new YamlTree(events, reading).document();
    } catch (Refused e) {
      return null;
    } catch (YamlEngineException e) {
      new SyntaxMistakes(text, reading).tell(e);
      return null;
    }
  }

  private @Nullable YamlNode document() {
    @Nullable YamlNode root = null;
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case DocumentStart -> {
          if (root != null) {
            throw refused("params.secondDocument", event);
          }
        }
        case Alias, Scalar, MappingStart, SequenceStart -> root = node(event, 0);
        case StreamStart, StreamEnd, DocumentEnd, Comment, SequenceEnd, MappingEnd -> {
          // Says nothing.
        }
      }
    }
    return root;
  }

  private YamlNode node(Event event, int depth) {
    if (depth > DEEPEST) {
      throw refused("params.tooDeep", event);
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw refused("params.reference", event);
    }
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar);
      case SequenceStartEvent list -> {
        untagged(list.getTag(), list);
        yield items(list, depth);
      }
      case MappingStartEvent keys -> {
        untagged(keys.getTag(), keys);
        yield entries(keys, depth);
      }
      default -> throw refused("params.reference", event);
    };
  }

  private YamlNode.Scalar scalar(ScalarEvent event) {
    untagged(event.getTag(), event);
    return new YamlNode.Scalar(position(event), event.getValue(), event.isPlain());
  }

  private void untagged(Optional<String> tag, Event event) {
    if (tag.isPresent()) {
      reading.problem("params.tag", position(event), tag.get());
    }
  }

  private YamlNode items(Event start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(event, depth + 1));
      event = events.next();
    }
    return new YamlNode.Items(position(start), items);
  }

  private YamlNode entries(Event start, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      YamlNode key = node(event, depth + 1);
      YamlNode value = node(events.next(), depth + 1);
      if (!(key instanceof YamlNode.Scalar word)) {
        reading.problem("params.keyNoWord", key);
      } else if (seen.add(word.text().strip())) {
        entries.add(new YamlNode.Entry(word, value));
      } else {
        reading.problem("params.twice", word, word.shown());
      }
      event = events.next();
    }
    return new YamlNode.Entries(position(start), entries);
  }

  private Refused refused(String key, Event event) {
    reading.problem(key, position(event));
    return new Refused();
  }

  private static Position position(Event event) {
    return event.getStartMark().map(YamlTree::position).orElse(Position.START);
  }

  /** The place of a mark, which counts from zero. */
  static Position position(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
