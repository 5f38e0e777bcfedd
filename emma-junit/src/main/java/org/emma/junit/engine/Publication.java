package org.emma.junit.engine;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.emma.examine.Attempt;
import org.emma.examine.Observation;
import org.emma.examine.Phase;
import org.emma.item.Item;
import org.emma.junit.ReportEntryKeys;
import org.emma.model.Reply;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.ReportEntry;

/** Publishes what is known about one test to whoever listens. */
record Publication(EngineExecutionListener listener, TestDescriptor test) {

  void of(Observation observation, Phase phase, List<Picture> pictures) {
    Map<String, String> entries = new LinkedHashMap<>();
    Item item = observation.item();
    entries.put(ReportEntryKeys.QUESTION, item.question());
    entries.put(ReportEntryKeys.OPTIONS, String.join("\n", item.options()));
    entries.put(ReportEntryKeys.EXPECTED, item.gold());
    entries.putAll(reply(observation));
    entries.put(ReportEntryKeys.READ, observation.grading().answer());
    entries.put(ReportEntryKeys.GRADE, observation.grade().words());
    entries.put(ReportEntryKeys.RULE, observation.grading().rule());
    entries.put(ReportEntryKeys.ASPECT, item.aspect().name());
    entries.put(ReportEntryKeys.FORM, item.form().words());
    entries.put(ReportEntryKeys.MODE, observation.mode().words());
    entries.put(ReportEntryKeys.MODEL, observation.model());
    entries.put(ReportEntryKeys.PHASE, phase.words());
    entries.put(ReportEntryKeys.KEY, item.key());
    entries.put(ReportEntryKeys.REPLIES, String.join("\n", attempts(observation)));
    entries.put(ReportEntryKeys.IMAGE, lines(pictures.stream().map(p -> p.file().toString())));
    entries.put(ReportEntryKeys.PICTURE, lines(pictures.stream().map(Picture::name)));
    entries(entries);
    pictures.forEach(
        picture ->
            listener.fileEntryPublished(test, FileEntry.from(picture.file(), picture.mediaType())));
  }

  /** Publishes the files of a report. */
  void files(List<Path> files) {
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      String type =
          name.endsWith(".png")
              ? "image/png"
              : name.endsWith(".json") ? "application/json" : "text/markdown";
      listener.fileEntryPublished(test, FileEntry.from(file, type));
    }
  }

  /** Publishes entries in one report entry; those without text are left out. */
  void entries(Map<String, String> entries) {
    Map<String, String> told = new LinkedHashMap<>(entries);
    told.values().removeIf(String::isBlank);
    listener.reportingEntryPublished(test, ReportEntry.from(told));
  }

  /** Returns the grade of each reply with what was read from it, where there are several. */
  static List<String> attempts(Observation observation) {
    return observation.attempts().stream()
        .map(Attempt::grading)
        .map(
            grading ->
                grading.answer().isEmpty()
                    ? grading.grade().words()
                    : "%s, \"%s\"".formatted(grading.grade().words(), grading.answer()))
        .toList();
  }

  private static Map<String, String> reply(Observation observation) {
    String latency =
        String.format(Locale.ROOT, "%.3f", observation.reply().latency().toNanos() / 1e6);
    Map<String, String> entries = new LinkedHashMap<>();
    if (observation.reply() instanceof Reply.Answered answered) {
      entries.put(ReportEntryKeys.ANSWERED, answered.text());
      entries.put(
          ReportEntryKeys.SCORES, scores(observation.item().options(), answered.optionScores()));
    } else if (observation.reply() instanceof Reply.Failed failed) {
      entries.put(ReportEntryKeys.CAUSE, failed.cause());
    }
    entries.put(ReportEntryKeys.LATENCY, latency);
    return entries;
  }

  private static String scores(List<String> options, List<Double> scores) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      lines.add(String.format(Locale.ROOT, "%s=%.4f", options.get(i), scores.get(i)));
    }
    return String.join("\n", lines);
  }

  private static String lines(Stream<String> values) {
    return values.collect(joining("\n"));
  }
}
