package org.emma.scene.file;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.emma.scene.Scene;

/** Counts, while annotations are read, what is read and what is out of order. */
final class ReadingLog {

  private final Map<Irregularity, ReadingReport.Finding> findings =
      new EnumMap<>(Irregularity.class);
  private final WordTally attributes = new WordTally();
  private final WordTally predicates = new WordTally();
  private long scenes;
  private long objects;
  private long relationships;
  private long captions;

  void note(Irregularity what, Supplier<String> where) {
    findings.compute(
        what,
        (same, earlier) ->
            earlier == null
                ? new ReadingReport.Finding(what, 1, where.get())
                : new ReadingReport.Finding(what, earlier.count() + 1, earlier.example()));
  }

  void read(Scene scene) {
    scenes++;
    objects += scene.objects().size();
    relationships += scene.relationships().size();
    captions += scene.captions().size();
  }

  WordTally attributes() {
    return attributes;
  }

  WordTally predicates() {
    return predicates;
  }

  long scenes() {
    return scenes;
  }

  long count(Irregularity what) {
    ReadingReport.Finding finding = findings.get(what);
    return finding == null ? 0 : finding.count();
  }

  ReadingReport report(Path path, SceneFormat format) {
    return new ReadingReport(
        path,
        format,
        scenes,
        objects,
        relationships,
        captions,
        findings.values().stream().toList(),
        attributes.counts(),
        predicates.counts());
  }
}
