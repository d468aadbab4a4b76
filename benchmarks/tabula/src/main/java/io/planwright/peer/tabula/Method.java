package io.planwright.peer.tabula;

import java.util.ArrayList;
import java.util.List;
import technology.tabula.Page;
import technology.tabula.Rectangle;
import technology.tabula.Table;
import technology.tabula.detectors.NurminenDetectionAlgorithm;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** The ways in which tabula's command line looks for tables on whole pages. */
enum Method {
  /** By the lines that are drawn: {@code --lattice}. */
  LATTICE {
    @Override
    List<Table> tables(Page page) {
      return new SpreadsheetExtractionAlgorithm().extract(page);
    }
  },
  /** By the blanks, in areas that it takes for tables: {@code --stream --guess}. */
  STREAM {
    @Override
    List<Table> tables(Page page) {
      List<Table> tables = new ArrayList<>();
      for (Rectangle area : new NurminenDetectionAlgorithm().detect(page)) {
        tables.addAll(new BasicExtractionAlgorithm().extract(page.getArea(area)));
      }
      return tables;
    }
  },
  /** As it chooses for each page: {@code --guess}. */
  AUTO {
    @Override
    List<Table> tables(Page page) {
      boolean drawn = new SpreadsheetExtractionAlgorithm().isTabular(page);
      return (drawn ? LATTICE : STREAM).tables(page);
    }
  };

  abstract List<Table> tables(Page page);
}
