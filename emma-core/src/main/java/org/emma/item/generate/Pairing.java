package org.emma.item.generate;

/** Makes draws of the candidates of one stratum. */
interface Pairing {

  /** Takes a candidate, and adds whatever draw it completes. */
  void add(Drawn drawn, Window window);

  /** Adds draws that are less than wanted, for lack of better ones. */
  void settle(Window window);

  /** Tells whether there is nothing to settle for. */
  boolean isEmpty();

  /** Makes a draw of each candidate. */
  static Pairing single(ItemGenerator generator) {
    return new Pairing() {
      @Override
      public void add(Drawn drawn, Window window) {
        window.add(Draw.of(generator, drawn));
      }

      @Override
      public void settle(Window window) {}

      @Override
      public boolean isEmpty() {
        return true;
      }
    };
  }
}
