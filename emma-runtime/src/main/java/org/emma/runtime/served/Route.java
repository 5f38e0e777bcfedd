package org.emma.runtime.served;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.emma.runtime.served.Endpoint.Standing;
import org.emma.scene.Sha256;

/**
 * Chooses among base URLs for one question: by its picture, so that each server sees all questions
 * about a picture and can reuse what it made of it, and the next one where that fails.
 */
final class Route {

  private final List<Endpoint> order;
  private int moves;

  private Route(List<Endpoint> order) {
    this.order = order;
  }

  /**
   * Returns the way for a picture, by rendezvous hashing: a server less moves its pictures only.
   */
  static Route of(List<Endpoint> endpoints, String picture) {
    List<Endpoint> order = new ArrayList<>(endpoints);
    if (order.size() > 1) {
      order.sort(Comparator.comparing(endpoint -> weight(endpoint, picture)));
    }
    return new Route(order);
  }

  /** Prefers the next base URL from now on. */
  void move() {
    moves++;
  }

  /**
   * Waits until there is a base URL to send to.
   *
   * @throws UnansweredException if there is none any more
   */
  Endpoint next() throws InterruptedException, UnansweredException {
    while (true) {
      Duration shortest = null;
      Standing.Gone gone = null;
      for (int i = 0; i < order.size(); i++) {
        Endpoint endpoint = order.get((moves + i) % order.size());
        Standing standing = endpoint.standing();
        if (standing instanceof Standing.Open) {
          return endpoint;
        }
        if (standing instanceof Standing.Away away
            && (shortest == null || away.pause().compareTo(shortest) < 0)) {
          shortest = away.pause();
        }
        if (standing instanceof Standing.Gone one && gone == null) {
          gone = one;
        }
      }
      if (shortest == null) {
        throw new UnansweredException(gone == null ? "no base URL is left" : gone.cause());
      }
      Thread.sleep(shortest.toMillis() + 1);
    }
  }

  private static String weight(Endpoint endpoint, String picture) {
    return Sha256.hex((endpoint.url() + "\n" + picture).getBytes(StandardCharsets.UTF_8));
  }
}
