package org.emma.runtime.hub;

import java.util.regex.Pattern;

/**
 * Describes a file of a model.
 *
 * @param path where it is in the repository
 * @param size in bytes; below zero if it is not known yet
 * @param etag what it is kept under in the cache: its SHA-256 or, for a file that Git itself keeps,
 *     the SHA-1 of its Git blob; empty if it is not known yet
 */
record HubFile(String path, long size, String etag) {

  private static final Pattern SAFE = Pattern.compile("\\w[\\w.-]*");

  static HubFile unknown(String path) {
    return new HubFile(path, -1, "");
  }

  /** Tells whether the file can be fetched and kept. */
  boolean isKnown() {
    return size >= 0 && SAFE.matcher(etag).matches();
  }
}
