package org.emma.item.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.emma.item.Item;
import org.emma.item.Program;

/**
 * Holds the aspects that an item records against those that its program reads.
 *
 * @param item the item
 * @param program its program
 */
record AspectCheck(Item item, Program program) {

  List<Fault> faults() {
    Set<String> read = read(program);
    List<Fault> faults = new ArrayList<>();
    if (!read.remove(item.aspect().name())) {
      faults.add(
          new Fault(
              Fault.Kind.ASPECT,
              "the item examines %s, but its program reads %s".formatted(item.aspect(), read)));
    }
    Set<String> recorded = new TreeSet<>();
    item.alsoReads().forEach(aspect -> recorded.add(aspect.name()));
    if (!recorded.equals(read)) {
      faults.add(
          new Fault(
              Fault.Kind.ALSO_READS,
              "the item also reads %s, but records %s".formatted(read, recorded)));
    }
    return faults;
  }

  /** Returns the names of all aspects that the answer depends on. */
  static Set<String> read(Program program) {
    Set<String> read = new TreeSet<>();
    for (Program input : program.inputs()) {
      read.addAll(read(input));
    }
    read.addAll(Rule.of(program.function()).reads().of(program));
    return read;
  }
}
