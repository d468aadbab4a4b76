package io.planwright.cli.export;

import io.planwright.cli.sheet.Cell;
import java.util.List;

/**
 * Documents and what holds them together.
 *
 * @param what its name, such as {@code citations}
 * @param directed whether edges lead from one to the other
 * @param nodeFields what is known of a document
 * @param edgeFields what is known of an edge
 */
record Network(
    String what,
    boolean directed,
    List<String> nodeFields,
    List<String> edgeFields,
    List<Node> nodes,
    List<Edge> edges) {
  Network {
    nodeFields = List.copyOf(nodeFields);
    edgeFields = List.copyOf(edgeFields);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A document.
   *
   * @param cells one for each field of nodes
   */
  record Node(String id, List<Cell> cells) {
    Node {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What holds two documents together.
   *
   * @param cells one for each field of edges
   */
  record Edge(String from, String to, List<Cell> cells) {
    Edge {
      cells = List.copyOf(cells);
    }
  }
}
