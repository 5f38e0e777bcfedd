package org.emma.junit.allure;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Keeps what tests publish until Allure writes their results.
 *
 * <p>JUnit and Allure each make their own listener by {@link java.util.ServiceLoader}; what the one
 * hears and the other needs meets here, by unique id.
 *
 * @param entries the report entries, by key
 * @param files the published files, in order
 */
record Published(Map<String, String> entries, List<Path> files) {

  static final Published NOTHING = new Published(Map.of(), List.of());

  private static final Map<String, Published> BY_TEST = new ConcurrentHashMap<>();

  Published {
    entries = Map.copyOf(entries);
    files = List.copyOf(files);
  }

  static void add(String uniqueId, Map<String, String> entries) {
    BY_TEST.merge(uniqueId, new Published(entries, List.of()), Published::and);
  }

  static void add(String uniqueId, Path file) {
    BY_TEST.merge(uniqueId, new Published(Map.of(), List.of(file)), Published::and);
  }

  /** Returns what the test has published so far, and forgets it. */
  static Published take(String uniqueId) {
    Published published = BY_TEST.remove(uniqueId);
    return published == null ? NOTHING : published;
  }

  static void clear() {
    BY_TEST.clear();
  }

  /** Returns the value of a key, empty where it was not published. */
  String value(String key) {
    return entries.getOrDefault(key, "");
  }

  private Published and(Published later) {
    Map<String, String> both = new HashMap<>(entries);
    both.putAll(later.entries);
    return new Published(both, Stream.concat(files.stream(), later.files.stream()).toList());
  }
}
