package org.chugiai.formats.dataset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.parquet.Column;

/** A configuration of a dataset: what its rows are. */
interface Task {

  /** Its name, as a folder. */
  String name();

  /** What it is for, a sentence for the card. */
  String description();

  /** The columns of its rows. */
  List<Column> columns();

  /** The rows of an article. */
  List<ObjectNode> rows(CAS cas, LossReport losses);
}
