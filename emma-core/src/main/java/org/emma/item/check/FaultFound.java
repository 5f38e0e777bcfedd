package org.emma.item.check;

/** Stops a program where it cannot go on. */
final class FaultFound extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  FaultFound(Fault.Kind kind, String sentence) {
    super(sentence);
    this.fault = new Fault(kind, sentence);
  }

  Fault fault() {
    return fault;
  }
}
