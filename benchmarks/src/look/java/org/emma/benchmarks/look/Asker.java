package org.emma.benchmarks.look;

import java.util.List;
import org.emma.model.Query;

/** Asks a model in one of several ways. */
interface Asker {

  /** Returns what was answered, one text per query, all about one picture. */
  List<String> ask(List<Query> queries) throws Exception;

  /** Returns the process that computes. */
  default ProcessHandle process() {
    return ProcessHandle.current();
  }
}
