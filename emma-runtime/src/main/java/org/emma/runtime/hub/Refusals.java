package org.emma.runtime.hub;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.emma.model.ModelUnavailableException;

/**
 * Says why a model cannot be had, and what to do.
 *
 * @param model which one
 * @param settings where it was looked for
 */
record Refusals(HubModel model, HubSettings settings) {

  private static final String GATED = "GatedRepo";
  private static final String NO_FILE = "EntryNotFound";
  private static final String NO_REVISION = "RevisionNotFound";

  ModelUnavailableException of(IOException failure) {
    return new ModelUnavailableException(words(failure), failure);
  }

  ModelUnavailableException offline() {
    return new ModelUnavailableException(
        "The model %s is not in the cache %s, or not all of it, and HF_HUB_OFFLINE forbids to fetch it: run once without, or copy %s there from where it is"
            .formatted(
                model,
                settings.cache(),
                new Storage(settings.cache(), model, true).folder().getFileName()));
  }

  ModelUnavailableException tooLittleSpace(long needed, long free) {
    return new ModelUnavailableException(
        "The model %s needs %s more in the cache %s, where %s are free: free some, or set HF_HUB_CACHE to a folder on a larger disk"
            .formatted(model, Bytes.of(needed), settings.cache(), Bytes.of(free)));
  }

  ModelUnavailableException interrupted(InterruptedException e) {
    return new ModelUnavailableException(
        "Interrupted while the model %s was fetched: what has come is kept, and the next run goes on from there"
            .formatted(model),
        e);
  }

  /** Returns what happened, for a remark. */
  static String cause(IOException failure) {
    return Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
  }

  private String words(IOException failure) {
    if (failure instanceof StatusException status) {
      return status.isFromHub() ? words(status) : later(status);
    }
    if (failure instanceof DiskException || failure instanceof FileSystemException) {
      return "The model %s cannot be kept in the cache %s (%s): make room or correct its permissions, or set HF_HUB_CACHE to another folder"
          .formatted(model, settings.cache(), cause(failure));
    }
    if (failure instanceof SSLException) {
      return "The Hub at %s cannot be trusted (%s): have Java trust its certificate with javax.net.ssl.trustStore"
          .formatted(settings.endpoint(), cause(failure));
    }
    return "The model %s cannot be fetched from %s (%s): check the network, HF_ENDPOINT and https_proxy, and run again; what has come is kept"
        .formatted(model, settings.endpoint(), cause(failure));
  }

  private String words(StatusException failure) {
    String page = settings.endpoint() + "/" + model.repository();
    int status = failure.status();
    if (failure.code().equals(GATED) || status == 403) {
      return "The model %s is gated: accept its licence on %s, and set HF_TOKEN to a token of the account that did"
          .formatted(model, page);
    }
    if (failure.code().equals(NO_REVISION)) {
      return "The model %s has no revision \"%s\": give a branch, a tag or a commit that %s shows"
          .formatted(model.repository(), model.revision(), page);
    }
    if (failure.isByProxy()) {
      return "The proxy in front of %s wants a login, which EMMA does not give: let the Hub pass without, or fetch the model elsewhere and copy the cache"
          .formatted(settings.endpoint());
    }
    if (status == 401 || (status == 404 && !failure.code().equals(NO_FILE))) {
      return "There is no model %s at %s, or it is private: check the name, and for a private one %s"
          .formatted(
              model.repository(),
              settings.endpoint(),
              settings.token().isSet()
                  ? "whether the token is still valid and may read it"
                  : "set HF_TOKEN to a token that may read it");
    }
    return later(failure);
  }

  private String later(StatusException failure) {
    String pause =
        failure.pause().isZero()
            ? ""
            : " and asked for %d s".formatted(failure.pause().toSeconds());
    return "The model %s cannot be fetched: %s%s; run again later, what has come is kept"
        .formatted(model, failure.getMessage(), pause);
  }
}
