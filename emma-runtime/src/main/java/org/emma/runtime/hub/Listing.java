package org.emma.runtime.hub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists what a model has at one commit.
 *
 * @param commit 40 digits in hex
 * @param files all of them, by names that nobody has checked
 */
record Listing(String commit, List<HubFile> files) {

  private static final ObjectMapper JSON = new ObjectMapper();

  Listing {
    files = List.copyOf(files);
  }

  /** Reads what the Hub says of a model; empty if this is not how a Hub speaks. */
  static Optional<Listing> parse(byte[] json) throws IOException {
    JsonNode model;
    try {
      model = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    String commit = model.path("sha").asText("");
    if (!HubModel.isCommit(commit)) {
      return Optional.empty();
    }
    List<HubFile> files = new ArrayList<>();
    model.path("siblings").forEach(sibling -> files.add(file(sibling)));
    return Optional.of(new Listing(commit, files));
  }

  private static HubFile file(JsonNode sibling) {
    String path = sibling.path("rfilename").asText("");
    JsonNode large = sibling.path("lfs");
    return large.isObject()
        ? new HubFile(path, large.path("size").asLong(-1), large.path("sha256").asText(""))
        : new HubFile(path, sibling.path("size").asLong(-1), sibling.path("blobId").asText(""));
  }
}
