package org.emma.score;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Knows how a benchmark is published.
 *
 * @param name pattern of its name in lower case; parts and versions may follow, as in {@code
 *     MMBench_DEV_EN}
 * @param paper where its scores are defined
 * @param protocols its rules for reading replies
 * @param groups which questions only count together
 * @param parts scores its answers
 */
record Benchmark(
    Pattern name,
    String paper,
    List<Protocol> protocols,
    WholeGroups groups,
    Function<List<Answer>, List<Part>> parts) {

  private static final List<Benchmark> KNOWN =
      List.of(
          new Benchmark(
              beginning("pope"),
              "Li et al., EMNLP 2023, arXiv 2305.10355",
              List.of(Protocol.POPE),
              WholeGroups.NONE,
              PopeScores::parts),
          new Benchmark(
              beginning("mmbench"),
              "Liu et al., ECCV 2024, arXiv 2307.06281",
              List.of(Protocol.MMBENCH),
              WholeGroups.BY_GROUP,
              MmbenchScores::parts),
          new Benchmark(
              exactly("mme"),
              "Fu et al., arXiv 2306.13394",
              List.of(Protocol.MME),
              WholeGroups.BY_PICTURE,
              MmeScores::parts),
          new Benchmark(
              beginning("amber"),
              "Wang et al., arXiv 2311.07397",
              List.of(Protocol.AMBER),
              WholeGroups.NONE,
              AmberScores::parts),
          new Benchmark(
              beginning("blink"),
              "Fu et al., ECCV 2024, arXiv 2404.12390",
              List.of(Protocol.BLINK, Protocol.BLINK_REPLY),
              WholeGroups.NONE,
              AccuracyScores.percent(2)),
          new Benchmark(
              beginning("sugarcrepe"),
              "Hsieh et al., NeurIPS 2023, arXiv 2306.14610",
              List.of(Protocol.SUGARCREPE),
              WholeGroups.NONE,
              AccuracyScores.share(4)),
          new Benchmark(
              beginning("naturalbench"),
              "Li et al., NeurIPS 2024, arXiv 2410.14669",
              List.of(Protocol.NATURALBENCH),
              WholeGroups.BY_GROUP,
              PairScores::naturalBench),
          new Benchmark(
              beginning("hallusionbench"),
              "Guan et al., CVPR 2024, arXiv 2310.14566",
              List.of(Protocol.YES_OR_NO),
              WholeGroups.BY_GROUP,
              PairScores::hallusionBench),
          new Benchmark(
              beginning("vsr"),
              "Liu et al., TACL 2023, arXiv 2205.00363",
              List.of(Protocol.YES_OR_NO),
              WholeGroups.NONE,
              PopeScores::parts),
          new Benchmark(
              beginning("tifa"),
              "Hu et al., ICCV 2023, arXiv 2303.11897",
              List.of(Protocol.TIFA),
              WholeGroups.NONE,
              TifaScores::parts));

  /** Nothing is known of how it is published, so EMMA's grading stands alone. */
  private static final Benchmark OTHER =
      new Benchmark(exactly(""), "", List.of(), WholeGroups.BY_GROUP, AccuracyScores::unknown);

  /** Returns the benchmark of that name, in upper or lower case. */
  static Benchmark of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return KNOWN.stream()
        .filter(benchmark -> benchmark.name.matcher(lower).matches())
        .findFirst()
        .orElse(OTHER);
  }

  private static Pattern exactly(String name) {
    return Pattern.compile(Pattern.quote(name));
  }

  private static Pattern beginning(String name) {
    return Pattern.compile(Pattern.quote(name) + "([^a-z].*)?");
  }
}
