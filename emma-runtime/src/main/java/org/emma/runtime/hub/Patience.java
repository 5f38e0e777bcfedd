package org.emma.runtime.hub;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLException;
import org.emma.runtime.http.Backoff;

/**
 * Says how often something is tried, and for how long nothing may come.
 *
 * @param tries how often in a row without getting any further
 * @param backoff how long to wait in between
 * @param silence how long a server may send nothing
 */
record Patience(int tries, Backoff backoff, Duration silence) {

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  /** Is something that may fail for a while. */
  @FunctionalInterface
  interface Errand<T> {
    T run() throws IOException, InterruptedException;
  }

  Patience withTries(int other) {
    return new Patience(other, backoff, silence);
  }

  /**
   * Runs an errand until it is done.
   *
   * @param reached how far the errand has come; whoever gets further is tried on
   * @throws IOException what the last try threw
   */
  <T> T run(Errand<T> errand, LongSupplier reached) throws IOException, InterruptedException {
    long furthest = reached.getAsLong();
    int failures = 0;
    while (true) {
      try {
        return errand.run();
      } catch (IOException e) {
        long now = reached.getAsLong();
        failures = now > furthest ? 1 : failures + 1;
        furthest = Math.max(furthest, now);
        Duration pause = e instanceof StatusException status ? status.pause() : Duration.ZERO;
        if (failures >= tries || !mayPass(e) || pause.compareTo(LONGEST_PAUSE) > 0) {
          throw e;
        }
        Duration jitter = backoff.after(failures);
        Thread.sleep(Math.max(pause.toMillis(), jitter.toMillis()));
      }
    }
  }

  private static boolean mayPass(IOException failure) {
    return failure instanceof StatusException status
        ? status.isTransient()
        : !(failure instanceof SSLException || failure instanceof DiskException);
  }
}
