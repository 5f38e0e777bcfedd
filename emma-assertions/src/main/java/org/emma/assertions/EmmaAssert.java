package org.emma.assertions;

import static org.assertj.core.error.ShouldNotBeNull.shouldNotBeNull;

import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.error.ErrorMessageFactory;
import org.jspecify.annotations.Nullable;

/**
 * Fails with messages that are values, and turns from one thing to a part of it so that soft
 * assertions keep collecting: what is not there is reported once, and passes in silence whatever is
 * asserted about it.
 */
abstract class EmmaAssert<S extends EmmaAssert<S, A>, A> extends AbstractAssert<S, A> {

  private @Nullable SoftAssertionsProvider softly;
  private boolean missing;

  EmmaAssert(@Nullable A actual, Class<S> type) {
    super(actual, type);
  }

  /** Names a kind of assertion, to begin one of it. */
  record Kind<T extends EmmaAssert<T, P>, P>(
      Class<T> type, Class<P> actual, Function<@Nullable P, T> plainly) {

    T begin(@Nullable SoftAssertionsProvider provider, @Nullable P about) {
      T begun = provider == null ? plainly.apply(about) : provider.proxy(type, actual, about);
      ((EmmaAssert<T, P>) begun).softly = provider;
      return begun;
    }
  }

  /** Verifies that there is something to assert about, and that nothing is wrong with it. */
  final S verify(Function<A, Optional<ErrorMessageFactory>> flaw) {
    if (!missing) {
      isNotNull();
      Optional<ErrorMessageFactory> failure = flaw.apply(actual);
      if (failure.isPresent()) {
        throwAssertionError(failure.get());
      }
    }
    return myself;
  }

  /** Turns to what is found in the actual value, or fails because it is not there. */
  final <T extends EmmaAssert<T, P>, P> T turnTo(Kind<T, P> kind, Function<A, Found<P>> search) {
    if (missing) {
      return nothing(kind);
    }
    Found<P> found = actual == null ? Found.nothing(shouldNotBeNull()) : search.apply(actual);
    if (found.part() != null) {
      return begin(kind, found.part());
    }
    AssertionError error = assertionError(found.failure());
    if (softly == null) {
      throw error;
    }
    softly.collectAssertionError(error);
    return nothing(kind);
  }

  /** Begins assertions in the same way, hard or soft, and under the same description. */
  final <T extends EmmaAssert<T, P>, P> T begin(Kind<T, P> kind, P about) {
    return kind.begin(softly, about).as(descriptionText());
  }

  private <T extends EmmaAssert<T, P>, P> T nothing(Kind<T, P> kind) {
    T begun = kind.begin(softly, null);
    ((EmmaAssert<T, P>) begun).missing = true;
    return begun.as(descriptionText());
  }
}
