package org.emma.runtime.onnx;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.DeviceChoice;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Models;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Image;
import org.emma.scene.ImageFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnnxModelTests {

  private static final String NAME = "onnx:" + TinyModel.IDEFICS3;
  private static final Image SQUARE = TinyModel.picture("square.png");
  private static final Image WIDE = TinyModel.picture("wide.png");

  private static VisionLanguageModel model;

  @BeforeAll
  static void load() {
    model = Models.load(NAME);
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @Nested
  class Answering {

    @Test
    void goesByWhatIsInThePicture() {
      List<Reply> replies = model.answer(List.of(open(SQUARE), open(WIDE), open(SQUARE)));
      assertThat(text(replies.get(0))).isNotEqualTo(text(replies.get(1)));
      assertThat(text(replies.get(0))).isEqualTo(text(replies.get(2)));
    }

    @Test
    void goesByTheOrderOfSeveralPictures() {
      Query forth = open(SQUARE, WIDE);
      Query back = open(WIDE, SQUARE);
      List<Reply> replies = model.answer(List.of(forth, back));
      assertThat(text(replies.get(0))).isNotEqualTo(text(replies.get(1)));
    }

    @Test
    void isTheSameInAnyBatch() {
      List<Query> queries = new ArrayList<>();
      for (Image image : List.of(SQUARE, WIDE, TinyModel.picture("tall.png"))) {
        queries.addAll(List.of(open(image), yesNo(image), choice(image), choiceByText(image)));
        queries.add(open("Is it round? ".repeat(40), image));
      }
      Collections.shuffle(queries, new Random(1));
      assertThatBatchedEqualsSingle(model, queries);
    }

    /** Files of eight bits compute with scales that are taken from all that is read at once. */
    @ParameterizedTest
    @MethodSource("org.emma.runtime.onnx.TinyModel#inPrecisions")
    void isTheSameInAnyBatchInAnyPrecision(Path folder) {
      for (String precision : List.of("fp16", "quantized", "q4f16")) {
        try (VisionLanguageModel other = Models.load("onnx:" + folder + "#" + precision)) {
          assertThatBatchedEqualsSingle(
              other, List.of(open(SQUARE), yesNo(SQUARE), choice(SQUARE), choiceByText(SQUARE)));
        }
      }
    }

    @Test
    void endsInItsOwnTimeInABatch(@TempDir Path folder) throws IOException {
      copyTo(folder);
      List<Query> queries = new ArrayList<>();
      for (String question : List.of("What is it?", "What color is it?", "Where is it?", "Why?")) {
        queries.add(open(question, SQUARE));
      }
      String whole = text(model.answer(queries).get(1));
      Files.writeString(
          folder.resolve("generation_config.json"),
          new ObjectMapper()
              .writeValueAsString(
                  Map.of("stop_strings", whole.substring(whole.length() / 4).substring(0, 1))));
      try (VisionLanguageModel stopped = Models.load("onnx:" + folder)) {
        assertThat(assertThatBatchedEqualsSingle(stopped, queries))
            .extracting(reply -> reply.text().length())
            .doesNotHaveDuplicates();
      }
    }

    private static List<Reply.Answered> assertThatBatchedEqualsSingle(
        VisionLanguageModel asked, List<Query> queries) {
      List<Reply.Answered> together =
          asked.answer(queries).stream().map(OnnxModelTests::answered).toList();
      for (int i = 0; i < queries.size(); i++) {
        Reply.Answered alone = answered(asked.answer(List.of(queries.get(i))).get(0));
        assertThat(together.get(i).text()).isEqualTo(alone.text());
        assertThat(together.get(i).optionScores())
            .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-4 ? 0 : Double.compare(a, b))
            .isEqualTo(alone.optionScores());
      }
      return together;
    }

    @Test
    void endsBeforeATextThatTheModelEndsAt(@TempDir Path folder) throws IOException {
      copyTo(folder);
      String whole = text(model.answer(List.of(open(SQUARE))).get(0));
      String stop = whole.substring(whole.length() / 2, whole.length() / 2 + 2);
      Files.writeString(
          folder.resolve("generation_config.json"),
          new ObjectMapper().writeValueAsString(Map.of("stop_strings", List.of("never", stop))));
      try (VisionLanguageModel stopped = Models.load("onnx:" + folder)) {
        assertThat(text(stopped.answer(List.of(open(SQUARE))).get(0)))
            .isEqualTo(whole.substring(0, whole.indexOf(stop)).strip());
        assertThat(stopped.identity()).contains("never, " + stop);
      }
    }

    @Test
    void scoresAreLogLikelihoods() {
      Reply.Answered reply = answered(model.answer(List.of(choice(SQUARE))).get(0));
      assertThat(reply.optionScores()).hasSize(3).allMatch(score -> score < 0);
      assertThat(reply.optionScores().stream().mapToDouble(Math::exp).sum()).isLessThan(1);
    }

    @Test
    void ofOnePictureFailsAloneIfThatIsBroken(@TempDir Path folder) throws IOException {
      Path file = Files.writeString(folder.resolve("broken.png"), "no picture");
      Image broken = new ImageFile("broken.png", file);
      List<Reply> replies = model.answer(List.of(open(SQUARE), open(broken), open(WIDE)));
      assertThat(replies.get(0)).isInstanceOf(Reply.Answered.class);
      assertThat(replies.get(2)).isInstanceOf(Reply.Answered.class);
      assertThat(replies.get(1))
          .isInstanceOfSatisfying(
              Reply.Failed.class,
              failed ->
                  assertThat(failed.cause())
                      .isEqualTo(
                          "Picture broken.png is of no known format: save it as PNG or JPEG"));
    }

    @Test
    void ofOnePictureFailsAloneIfMemoryRunsOutOverThat() {
      Image huge =
          new Image() {
            @Override
            public String name() {
              return "huge.png";
            }

            @Override
            public byte[] bytes() {
              throw new OutOfMemoryError("Java heap space");
            }
          };
      List<Reply> replies = model.answer(List.of(open(huge), open(SQUARE)));
      assertThat(replies.get(1)).isInstanceOf(Reply.Answered.class);
      assertThat(replies.get(0))
          .isInstanceOfSatisfying(
              Reply.Failed.class,
              failed ->
                  assertThat(failed.cause())
                      .contains("too little memory for the question's pictures (Java heap space)"));
    }

    @Test
    void endsWhenItsThreadIsInterrupted() {
      Thread.currentThread().interrupt();
      List<Reply> replies = model.answer(List.of(open(SQUARE), open(WIDE)));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(replies)
          .allSatisfy(
              reply ->
                  assertThat(reply)
                      .isInstanceOfSatisfying(
                          Reply.Failed.class,
                          failed -> assertThat(failed.cause()).contains("Interrupted")));
    }

    @Test
    void isNoneWhereTheNumbersBreak(@TempDir Path folder) throws IOException {
      copyTo(folder);
      breakNumbers(folder.resolve("onnx/embed_tokens.onnx"));
      try (VisionLanguageModel broken = Models.load("onnx:" + folder)) {
        assertThat(broken.answer(List.of(open(SQUARE), choice(SQUARE))))
            .allSatisfy(
                reply ->
                    assertThat(reply)
                        .isInstanceOfSatisfying(
                            Reply.Failed.class,
                            failed -> assertThat(failed.cause()).contains("NaN")));
      }
    }
  }

  @Nested
  class Loading {

    @Test
    void tellsTheDevice() {
      assertThat(model.device()).contains("CPU");
    }

    /** ONNX Runtime overflows the stack that Java's own threads have, and then ends the process. */
    @Test
    void leavesAProcessWithOrdinaryStacksAlive() throws Exception {
      Process child = child(System.getProperty("java.class.path"));
      String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(child.waitFor()).isZero();
      assertThat(said).contains(model.identity());
    }

    @Test
    void namesTheLibraryThatIsMissing() throws Exception {
      String without =
          Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
              .filter(entry -> !entry.contains("jinjava"))
              .collect(joining(File.pathSeparator));
      Process child = child(without);
      String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(child.waitFor()).isNotZero();
      assertThat(said)
          .contains("com.hubspot.jinjava:jinjava is not on the test class path: add ")
          .contains("com.microsoft.onnxruntime:onnxruntime");
    }

    private Process child(String classPath) throws IOException {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              classPath,
              LoadedAlone.class.getName(),
              NAME)
          .redirectErrorStream(true)
          .start();
    }
  }

  @Nested
  class Identity {

    @Test
    void staysTheSame() {
      try (VisionLanguageModel again = Models.load(NAME)) {
        assertThat(again.identity()).isEqualTo(model.identity()).startsWith("onnx@sha256:");
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"onnx/embed_tokens.onnx", "preprocessor_config.json", "tokenizer.json"})
    void changesWithEveryFile(String file, @TempDir Path folder) throws IOException {
      copyTo(folder);
      Path changed = folder.resolve(file);
      byte[] bytes = Files.readAllBytes(changed);
      if (file.endsWith(".json")) {
        Files.writeString(changed, Files.readString(changed) + "\n");
      } else {
        bytes[bytes.length / 2] ^= 1;
        Files.write(changed, bytes);
      }
      try (VisionLanguageModel other = Models.load("onnx:" + folder)) {
        assertThat(other.identity()).isNotEqualTo(model.identity());
      }
    }
  }

  @Nested
  class Refusing {

    @TempDir Path folder;

    @Test
    void aFolderThatIsNotThere() {
      assertRefused(folder.resolve("nowhere"), "nowhere is not there: correct its path");
    }

    @Test
    void aFolderThatLacksANetwork() throws IOException {
      copyTo(folder);
      Files.delete(folder.resolve("onnx/vision_encoder.onnx"));
      assertRefused(
          folder,
          "lacks onnx/vision_encoder.onnx: it has decoder_model_merged.onnx, ",
          ", embed_tokens.onnx, ");
    }

    @Test
    void aFileThatGitLfsHasNotFetched() throws IOException {
      copyTo(folder);
      Files.writeString(
          folder.resolve("onnx/vision_encoder.onnx"),
          "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
      assertRefused(folder, "vision_encoder.onnx is not there itself", "git lfs pull");
    }

    @Test
    void aPrecisionThatIsNotThere() throws IOException {
      copyTo(folder);
      assertThatThrownBy(() -> Models.load("onnx:" + folder + "#q4"))
          .isInstanceOf(ModelUnavailableException.class)
          .hasMessageContaining("lacks onnx/vision_encoder_q4.onnx");
    }

    @Test
    void anArchitectureThatItDoesNotKnow() throws IOException {
      copyTo(folder);
      replace("config.json", "\"idefics3\"", "\"florence2\"");
      assertRefused(
          folder,
          "has the model_type \"florence2\"",
          "idefics3, llava, llava_onevision, qwen2_5_vl, qwen2_vl, smolvlm",
          "openai:");
    }

    @Test
    void aConfigurationThatLacksAValue() throws IOException {
      copyTo(folder);
      replace("preprocessor_config.json", "\"size\"", "\"sized\"");
      assertRefused(
          folder, "preprocessor_config.json lacks the whole number \"size.longest_edge\"");
    }

    @Test
    void aFileThatIsNoJson() throws IOException {
      copyTo(folder);
      Files.writeString(folder.resolve("config.json"), "<html>");
      assertRefused(folder, "config.json is no JSON", "fetch it again");
    }

    @Test
    void aNetworkThatIsNone() throws IOException {
      copyTo(folder);
      Files.writeString(folder.resolve("onnx/embed_tokens.onnx"), "no network");
      assertRefused(folder, "embed_tokens.onnx cannot be loaded", "fetch it again");
    }

    @Test
    void aTokenizerThatIsNone() throws IOException {
      copyTo(folder);
      Files.writeString(folder.resolve("tokenizer.json"), "{}");
      assertRefused(folder, "tokenizer.json is no tokenizer");
    }

    @Test
    void aFolderWithoutAChatTemplate() throws IOException {
      copyTo(folder);
      replace("tokenizer_config.json", "chat_template", "no_template");
      assertRefused(folder, "has no chat template");
    }

    @Test
    void aGpuThatOnnxRuntimeCannotUse() {
      assertThatThrownBy(() -> Models.load(NAME, DeviceChoice.gpu(1)))
          .isInstanceOf(ModelUnavailableException.class)
          .hasMessageContaining("ONNX Runtime cannot use gpu:1")
          .hasMessageContaining("onnxruntime_gpu")
          .hasMessageContaining("emma.device");
    }

    private void replace(String file, String old, String now) throws IOException {
      Path path = folder.resolve(file);
      Files.writeString(path, Files.readString(path).replace(old, now));
    }

    private void assertRefused(Path refused, String... words) {
      assertThatThrownBy(() -> Models.load("onnx:" + refused))
          .isInstanceOf(ModelUnavailableException.class)
          .hasMessageContainingAll(words);
    }
  }

  private static Query open(Image... images) {
    return open("What is it?", images);
  }

  private static Query open(String question, Image... images) {
    return new Query(
        "q", List.of(images), QuestionForm.OPEN, question, List.of(), AnsweringMode.TEXT);
  }

  private static Query yesNo(Image image) {
    return new Query(
        "q",
        List.of(image),
        QuestionForm.YES_NO,
        "Is it round?",
        List.of("yes", "no"),
        AnsweringMode.OPTION_SCORES);
  }

  private static Query choice(Image image) {
    return choice(image, AnsweringMode.OPTION_SCORES);
  }

  private static Query choiceByText(Image image) {
    return choice(image, AnsweringMode.TEXT);
  }

  private static Query choice(Image image, AnsweringMode mode) {
    return new Query(
        "q",
        List.of(image),
        QuestionForm.MULTIPLE_CHOICE,
        "What is it?",
        List.of("a cat", "a dog", "a cow"),
        mode);
  }

  private static String text(Reply reply) {
    return answered(reply).text();
  }

  private static Reply.Answered answered(Reply reply) {
    assertThat(reply).isInstanceOf(Reply.Answered.class);
    return (Reply.Answered) reply;
  }

  private static void copyTo(Path folder) throws IOException {
    TinyModel.copy(TinyModel.IDEFICS3, folder);
  }

  /** Overwrites the middle of a file that is all weights. */
  private static void breakNumbers(Path network) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(network)).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 4096; at < bytes.limit() - 4096; at++) {
      bytes.put(at, (byte) 0xff);
    }
    Files.write(network, bytes.array());
  }
}
