package org.emma.report;

import java.util.List;
import java.util.Optional;
import org.emma.baseline.Memory;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Tolerance;
import org.emma.diagnose.ToleranceVerdict;

/**
 * Holds all that a report of one suite tells.
 *
 * @param suite name of the suite
 * @param examination what the model sees; it names the model
 * @param verdicts how the model stands to the tolerances of the suite
 * @param treatment what was done about failures; empty if the suite does not treat
 * @param files what else the run wrote, such as the observations or the tuning set
 * @param memory what outlives the run: baseline, known failures, disputed items
 * @param device what the model was computed on; empty if that was not in this JVM
 * @param asked how the model was asked; empty if nobody said
 */
public record RunResult(
    String suite,
    Diagnosis examination,
    List<ToleranceVerdict> verdicts,
    Optional<TreatmentResult> treatment,
    List<ReportFile> files,
    Memory memory,
    Optional<String> device,
    Optional<HowAsked> asked) {

  public RunResult {
    verdicts = List.copyOf(verdicts);
    files = List.copyOf(files);
  }

  /** Returns the result of an examination, judged by the tolerances of its suite. */
  public static RunResult of(
      String suite, Diagnosis examination, List<Tolerance> tolerances, List<ReportFile> files) {
    return new RunResult(
        suite,
        examination,
        tolerances.stream().map(tolerance -> tolerance.judge(examination)).toList(),
        Optional.empty(),
        files,
        Memory.NONE,
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the same result with verdicts that were reached in another way. */
  public RunResult withVerdicts(List<ToleranceVerdict> reached) {
    return new RunResult(suite, examination, reached, treatment, files, memory, device, asked);
  }

  /** Returns the same result with what was done about failures. */
  public RunResult with(TreatmentResult result, List<ReportFile> allFiles) {
    return new RunResult(
        suite, examination, verdicts, Optional.of(result), allFiles, memory, device, asked);
  }

  /** Returns the same result with what outlives the run. */
  public RunResult with(Memory newMemory) {
    return new RunResult(suite, examination, verdicts, treatment, files, newMemory, device, asked);
  }

  /** Returns the same result with what the model was computed on. */
  public RunResult on(Optional<String> newDevice) {
    return new RunResult(suite, examination, verdicts, treatment, files, memory, newDevice, asked);
  }

  /** Returns the same result with how the model was asked. */
  public RunResult with(HowAsked how) {
    return new RunResult(
        suite, examination, verdicts, treatment, files, memory, device, Optional.of(how));
  }
}
