package org.emma.runtime.served;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.emma.runtime.http.Backoff;

/**
 * Brings the reply to a request, with as many tries and in as long a time as is allowed. Used by
 * many threads.
 */
final class Errand {

  private final List<Endpoint> endpoints;
  private final Wire wire;
  private final String path;
  private final Limits limits;
  private final Backoff backoff;
  private final Account account;
  private final Secrets secrets;

  Errand(ServedSettings settings, Wire wire, Backoff backoff, Account account, Secrets secrets) {
    this.limits = settings.limits();
    this.path = settings.path();
    this.wire = wire;
    this.backoff = backoff;
    this.account = account;
    this.secrets = secrets;
    this.endpoints = settings.urls().stream().map(url -> new Endpoint(url, limits)).toList();
  }

  /**
   * Holds a reply.
   *
   * @param reply what came back
   * @param from base URL of the server that answered
   * @param latency how long the request that was answered took
   */
  record Delivery(ChatReply reply, URI from, Duration latency) {}

  /**
   * Sends a request until it is answered.
   *
   * @param body the request
   * @param picture what the server is chosen by
   * @param estimate what one request is expected to take
   * @throws UnansweredException saying which server did what, and how often
   */
  Delivery run(byte[] body, String picture, Tokens estimate)
      throws UnansweredException, InterruptedException {
    Route route = Route.of(endpoints, picture);
    Tries tries = new Tries(limits, backoff);
    while (true) {
      Endpoint endpoint = route.next();
      account.reserve(estimate);
      long entered = enter(endpoint, estimate);
      Duration left = tries.left();
      if (left.isNegative()) {
        endpoint.gate().leaveAside();
        account.cancel(estimate);
        throw tries.late(endpoint.url());
      }
      long start = System.nanoTime();
      Verdict verdict = send(endpoint, body, left, estimate);
      Duration latency = Duration.ofNanos(System.nanoTime() - start);
      note(verdict, endpoint, entered, estimate);
      if (verdict instanceof Verdict.Answered answered) {
        return new Delivery(answered.reply(), endpoint.url(), latency);
      }
      if (verdict instanceof Verdict.Refused refused
          && refused.forAll()
          && tries.mayMove(endpoints)) {
        route.move();
        continue;
      }
      Duration wait = tries.waitAfter(verdict, endpoint.url());
      if (!(verdict instanceof Verdict.Again again && again.pushedBack())) {
        route.move();
      }
      Thread.sleep(wait.toMillis());
    }
  }

  private long enter(Endpoint endpoint, Tokens estimate) throws InterruptedException {
    try {
      return endpoint.gate().enter();
    } catch (InterruptedException e) {
      account.cancel(estimate);
      throw e;
    }
  }

  private Verdict send(Endpoint endpoint, byte[] body, Duration left, Tokens estimate)
      throws InterruptedException {
    Duration limit = left.compareTo(limits.request()) < 0 ? left : limits.request();
    try {
      return Verdicts.of(wire.post(URI.create(endpoint.url() + path), body, limit), secrets);
    } catch (IOException e) {
      return Verdicts.of(e);
    } catch (InterruptedException | RuntimeException e) {
      endpoint.gate().leaveAside();
      account.bookFailure(estimate);
      throw e;
    }
  }

  private void note(Verdict verdict, Endpoint endpoint, long entered, Tokens estimate) {
    if (verdict instanceof Verdict.Answered answered) {
      endpoint.gate().leave();
      endpoint.noteAnswered();
      account.book(estimate, answered.reply().tokens());
      return;
    }
    if (verdict instanceof Verdict.Unreachable unreachable) {
      endpoint.gate().leaveAside();
      endpoint.noteUnreachable(unreachable.cause());
      account.cancel(estimate);
      return;
    }
    endpoint.noteReached();
    account.bookFailure(estimate);
    if (verdict instanceof Verdict.Refused refused && refused.forAll()) {
      endpoint.noteRefused(endpoint.url() + " " + refused.cause());
    }
    if (verdict instanceof Verdict.Again again && again.pushedBack()) {
      boolean tooLong = again.pause().compareTo(limits.total()) > 0;
      endpoint.gate().leavePushedBack(entered, tooLong ? Duration.ZERO : again.pause());
    } else {
      endpoint.gate().leaveAside();
    }
  }
}
