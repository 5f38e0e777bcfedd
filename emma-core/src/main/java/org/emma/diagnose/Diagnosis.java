package org.emma.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.emma.examine.Observation;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;

/**
 * States what a model sees and what it does not, aspect by aspect.
 *
 * @param model name of the examined model
 * @param findings one per aspect, form and mode that was asked, in this order
 */
public record Diagnosis(String model, List<Finding> findings) {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::aspect)
          .thenComparing(Finding::form)
          .thenComparing(Finding::mode);

  public Diagnosis {
    findings = findings.stream().sorted(ORDER).toList();
  }

  /**
   * Adds observations of one model up.
   *
   * @throws IllegalArgumentException if there is none, or they are of different models
   */
  public static Diagnosis of(List<Observation> observations) {
    List<String> models = observations.stream().map(Observation::model).distinct().toList();
    if (models.size() != 1) {
      throw new IllegalArgumentException(
          models.isEmpty()
              ? "There is no observation to diagnose from: examine the model first"
              : "The observations are of different models, %s: diagnose one at a time"
                  .formatted(models));
    }
    record Asked(Aspect aspect, QuestionForm form, AnsweringMode mode) {}
    return observations.stream()
        .collect(
            Collectors.groupingBy(
                o -> new Asked(o.item().aspect(), o.item().form(), o.mode()), Collectors.toList()))
        .entrySet()
        .stream()
        .map(e -> new Finding(e.getKey().aspect, e.getKey().form, e.getKey().mode, e.getValue()))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(), findings -> new Diagnosis(models.get(0), findings)));
  }

  /** Returns the aspects that were examined, in the order in which reports show them. */
  public List<Aspect> aspects() {
    return findings.stream().map(Finding::aspect).distinct().toList();
  }

  /** Returns what was found about an aspect, one finding per form and mode; empty if not asked. */
  public List<Finding> findings(Aspect aspect) {
    return findings.stream().filter(finding -> finding.aspect().equals(aspect)).toList();
  }

  /** Returns what was found about an aspect in one form and mode; empty if not asked. */
  public Optional<Finding> finding(Aspect aspect, QuestionForm form, AnsweringMode mode) {
    return findings(aspect).stream()
        .filter(finding -> finding.form() == form && finding.mode() == mode)
        .findFirst();
  }

  /**
   * Returns the worst degree of agnosia that an aspect shows in any form and mode; empty if it was
   * not asked, or nothing was answered.
   */
  public Optional<Degree> degree(Aspect aspect) {
    return findings(aspect).stream()
        .flatMap(finding -> finding.degree().stream())
        .max(Comparator.naturalOrder());
  }

  /** Returns how the model answers each form in each mode that was asked, over all aspects. */
  public List<AnswerHabits> habits() {
    List<AnswerHabits> habits = new ArrayList<>();
    for (QuestionForm form : QuestionForm.values()) {
      for (AnsweringMode mode : AnsweringMode.values()) {
        habits(form, mode).ifPresent(habits::add);
      }
    }
    return List.copyOf(habits);
  }

  /** Returns how the model answers a form in a mode, over all aspects; empty if not asked. */
  public Optional<AnswerHabits> habits(QuestionForm form, AnsweringMode mode) {
    List<Observation> observations =
        findings.stream()
            .filter(finding -> finding.form() == form && finding.mode() == mode)
            .flatMap(finding -> finding.observations().stream())
            .toList();
    return observations.isEmpty()
        ? Optional.empty()
        : Optional.of(new AnswerHabits(form, mode, observations));
  }

  /**
   * Returns the share of replies to a form that followed the instruction, the least of the modes
   * that were asked; empty if none was, or nothing was answered.
   */
  public OptionalDouble followRate(QuestionForm form) {
    return habits().stream()
        .filter(habits -> habits.form() == form)
        .flatMapToDouble(habits -> habits.followRate().stream())
        .min();
  }
}
