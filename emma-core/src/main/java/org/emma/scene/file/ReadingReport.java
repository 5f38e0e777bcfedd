package org.emma.scene.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what was read from annotations, what was out of order, and which words no lexicon has.
 *
 * @param path the file or folder
 * @param format what it was read as
 * @param scenes how many scenes were read
 * @param objects how many objects they have
 * @param relationships how many relationships they have
 * @param captions how many captions they have
 * @param findings what was out of order, in the order of {@link Irregularity}
 * @param attributes what the lexicon made of annotated attributes; nothing where they are typed
 *     already
 * @param predicates what the lexicon made of annotated predicates; nothing where they are typed
 *     already
 */
public record ReadingReport(
    Path path,
    SceneFormat format,
    long scenes,
    long objects,
    long relationships,
    long captions,
    List<Finding> findings,
    WordCounts attributes,
    WordCounts predicates) {

  public ReadingReport {
    findings = List.copyOf(findings);
  }

  /**
   * Counts one kind of irregularity.
   *
   * @param what its kind
   * @param count how often it was met
   * @param example where it was met first: file, scene and object
   */
  public record Finding(Irregularity what, long count, String example) {}

  /** Returns how often an irregularity was met. */
  public long count(Irregularity what) {
    return findings.stream().filter(f -> f.what() == what).mapToLong(Finding::count).sum();
  }

  /** Tells whether everything was in order and every word known. */
  public boolean isClean() {
    return findings.isEmpty() && attributes.unknown() == 0 && predicates.unknown() == 0;
  }

  /** Returns the report as text, a line for each finding. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: read as %s: %,d scene(s), %,d object(s), %,d relationship(s), %,d caption(s)"
            .formatted(path, format, scenes, objects, relationships, captions));
    findings.forEach(
        f -> lines.add("  %,d %s; first %s".formatted(f.count(), f.what(), f.example())));
    attributes.line("attributes").ifPresent(lines::add);
    predicates.line("predicates").ifPresent(lines::add);
    return String.join(System.lineSeparator(), lines);
  }
}
