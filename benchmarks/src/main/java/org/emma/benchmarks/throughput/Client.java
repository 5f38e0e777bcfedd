package org.emma.benchmarks.throughput;

import java.net.URI;
import java.util.List;
import org.emma.item.Item;

/** Puts questions to a server with one library, used as its documentation recommends. */
interface Client {

  /**
   * Asks all, with so many requests under way at once, and returns when the last is answered.
   *
   * @param url the base URL
   * @param answered is run once for each reply that says what the server says
   */
  void ask(URI url, List<Item> items, int inFlight, Runnable answered) throws Exception;
}
