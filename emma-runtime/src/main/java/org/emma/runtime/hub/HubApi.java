package org.emma.runtime.hub;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.emma.model.ModelUnavailableException;
import org.emma.runtime.http.LimitedBody;

/** Asks the Hub what a model has, and where. */
record HubApi(URI endpoint, HubWire wire) {

  private static final int LONGEST_LISTING = 64 << 20;

  /**
   * Lists the files of a model.
   *
   * @throws ModelUnavailableException if whoever answers is no Hub, or lists another commit than
   *     the one that was asked for
   */
  Listing listing(HubModel model, Patience patience) throws IOException, InterruptedException {
    URI uri =
        URI.create(
            "%s/api/models/%s/revision/%s?blobs=true"
                .formatted(
                    endpoint,
                    model.repository(),
                    URLEncoder.encode(model.revision(), StandardCharsets.UTF_8)));
    byte[] json =
        patience.run(
            () -> wire.get(uri, Map.of(), info -> new LimitedBody(LONGEST_LISTING), () -> 0).body(),
            () -> 0);
    Listing listing = Listing.parse(json).orElseThrow(this::noHub);
    if (model.isPinned() && !listing.commit().equals(model.revision())) {
      throw new ModelUnavailableException(
          "%s lists %s as it is at commit %s: check HF_ENDPOINT, or ask for that commit if it will do"
              .formatted(endpoint, model, listing.commit()));
    }
    return listing;
  }

  /**
   * Completes what is known of a file: some mirrors list names alone.
   *
   * @throws ModelUnavailableException if the Hub does not say either
   */
  HubFile known(HubModel model, String commit, HubFile file, Patience patience)
      throws IOException, InterruptedException {
    if (file.isKnown()) {
      return file;
    }
    HttpHeaders headers = patience.run(() -> wire.head(address(model, commit, file)), () -> 0);
    long size =
        headers
            .firstValueAsLong("X-Linked-Size")
            .orElseGet(() -> headers.firstValueAsLong("Content-Length").orElse(-1));
    String etag =
        headers.firstValue("X-Linked-Etag").or(() -> headers.firstValue("ETag")).orElse("");
    HubFile told =
        new HubFile(file.path(), size, etag.replaceFirst("^W/", "").replaceAll("^\"|\"$", ""));
    if (!told.isKnown()) {
      throw noHub();
    }
    return told;
  }

  URI address(HubModel model, String commit, HubFile file) {
    return URI.create(
        "%s/%s/resolve/%s/%s".formatted(endpoint, model.repository(), commit, file.path()));
  }

  private ModelUnavailableException noHub() {
    return new ModelUnavailableException(
        "%s does not answer like a Hugging Face Hub: check HF_ENDPOINT, and whether a proxy wants a login"
            .formatted(endpoint));
  }
}
