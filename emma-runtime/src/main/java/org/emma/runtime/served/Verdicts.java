package org.emma.runtime.served;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.emma.runtime.http.LimitedBody;
import org.emma.runtime.http.RetryAfter;

/** Judges what one request came to by status or exception. */
final class Verdicts {

  private static final int UNAUTHORIZED = 401;
  private static final int FIRST_FAULT_OF_SERVER = 500;

  private Verdicts() {}

  static Verdict of(HttpResponse<byte[]> response, Secrets secrets) {
    int status = response.statusCode();
    String type = response.headers().firstValue("Content-Type").orElse("");
    if (status >= 200 && status < 300) {
      return ChatReply.parse(response.body(), type);
    }
    String cause =
        "answered " + status + ErrorText.of(response.body(), type, secrets) + hint(status, secrets);
    if (status >= 300 && status < 400) {
      String to = response.headers().firstValue("Location").map(at -> " to " + at).orElse("");
      return new Verdict.Refused(
          "answered %d, a redirect%s, which is not followed: name the address itself"
              .formatted(status, to),
          true);
    }
    return switch (status) {
      case 408, 429, 503 -> new Verdict.Again(cause, true, wait(response));
      case UNAUTHORIZED, 404, 407 -> new Verdict.Refused(cause, true);
      default ->
          status >= FIRST_FAULT_OF_SERVER
              ? new Verdict.Again(cause, false, wait(response))
              : new Verdict.Refused(cause, false);
    };
  }

  static Verdict of(IOException failure) {
    if (failure instanceof ConnectException) {
      return new Verdict.Unreachable("connection refused or address unknown");
    }
    if (failure instanceof HttpConnectTimeoutException) {
      return new Verdict.Unreachable("no connection in time");
    }
    if (failure instanceof SSLException) {
      return new Verdict.Refused(
          "cannot be trusted (%s): correct its certificate, or have Java trust it with javax.net.ssl.trustStore"
              .formatted(failure.getMessage()),
          true);
    }
    if (failure instanceof LimitedBody.TooLongException) {
      return new Verdict.Refused("was hung up on, because " + failure.getMessage(), false);
    }
    if (failure instanceof HttpTimeoutException) {
      return new Verdict.Again("gave " + failure.getMessage(), true, Duration.ZERO);
    }
    return new Verdict.Again("broke the connection (" + words(failure) + ")", false, Duration.ZERO);
  }

  private static String hint(int status, Secrets secrets) {
    return status == UNAUTHORIZED && !secrets.any()
        ? ", and no key was sent: set the environment variable EMMA_API_KEY to one, or give \"key\""
        : "";
  }

  private static Duration wait(HttpResponse<byte[]> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .flatMap(value -> RetryAfter.parse(value, Instant.now()))
        .orElse(Duration.ZERO);
  }

  private static String words(IOException failure) {
    return Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
  }
}
