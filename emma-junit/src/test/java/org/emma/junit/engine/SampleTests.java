package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.nio.file.Path;
import java.util.List;
import org.emma.item.Program;
import org.emma.item.QuestionForm;
import org.emma.item.generate.Candidate;
import org.emma.item.generate.DataCardFile;
import org.emma.item.generate.Distractors;
import org.emma.item.generate.KnownAnswers;
import org.emma.item.generate.SingleImageGenerator;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.SyntheticScenes;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;

class SampleTests {

  @TempDir Path folder;

  @Test
  void hasSoManyQuestionsEachATestOfItsOwn() {
    List<Ran> tests = new Emma(folder).run(SampleTestCase.class);
    assertThat(tests).hasSize(60);
  }

  @Test
  void leavesADataCardBesideItsReport() {
    new Emma(folder).run(SampleTestCase.class);
    Path report = new Emma(folder).report(SampleTestCase.class, "scripted:perfect");
    assertThat(report.resolve(DataCardFile.MARKDOWN))
        .content()
        .contains("- items: 60\n", "| color | ", "| yes/no | ", "SyntheticScenes");
    assertThat(report.resolve(DataCardFile.JSON)).content().contains("\"items\" : 60");
  }

  @Test
  void growsByAParameter() {
    List<Ran> tests =
        Ran.tests(
            new Emma(folder)
                .with(selectClass(SampleTestCase.class))
                .configurationParameter(Constants.ITEMS, "80")
                .execute());
    assertThat(tests).hasSize(80);
    assertThat(tests)
        .extracting(Ran::id)
        .containsAll(new Emma(folder).run(SampleTestCase.class).stream().map(Ran::id).toList());
  }

  @Test
  void asksByTheGeneratorsThatAreNamed() {
    assertThat(new Emma(folder).run(OwnGeneratorTestCase.class))
        .hasSize(3)
        .allMatch(test -> test.id().contains("[aspect:entity]/[item:entity-mc-"));
  }

  @Test
  void saysWhichGeneratorsThereAreWhereOneIsMisnamed() {
    assertThat(new Emma(folder).misuses(UnknownGeneratorTestCase.class))
        .singleElement()
        .asString()
        .contains("No generator \"colour\": choose one of the ");
  }

  @Test
  void namesNoClassThatIsNoGenerator() {
    EngineTestKit.Builder run =
        new Emma(folder)
            .with(selectClass(SampleTestCase.class))
            .configurationParameter(Constants.GENERATORS, "java.lang.String");
    assertThat(Emma.misuses(run)).singleElement().asString().contains("java.lang.String");
  }

  @Test
  void asksOneQuestionAloneByItsKey() {
    List<Ran> all = new Emma(folder).run(SampleTestCase.class);
    String id = all.get(7).id();
    String key = id.substring(id.lastIndexOf(':') + 1, id.length() - 1);
    assertThat(
            Ran.tests(
                new Emma(folder)
                    .with(selectMethod(SampleTestCase.class.getName() + "#" + key))
                    .execute()))
        .extracting(Ran::id)
        .containsExactly(id);
  }

  /** Asks what nobody gets wrong. */
  static final class PictureGenerator implements SingleImageGenerator {

    @Override
    public String name() {
      return "is-a-picture";
    }

    @Override
    public Aspect aspect() {
      return Aspect.ENTITY;
    }

    @Override
    public List<Candidate> candidates(Scene scene, KnownAnswers answers) {
      return List.of(
          new Candidate(
              QuestionForm.MULTIPLE_CHOICE,
              "Is it a picture?",
              Program.exists(Program.scene()),
              "yes",
              List.of("no")));
    }
  }

  @AgnosiaSuite(
      model = "scripted:perfect",
      items = 60,
      forms = {QuestionForm.YES_NO, QuestionForm.MULTIPLE_CHOICE},
      distractors = Distractors.ADVERSARIAL)
  @SyntheticScenes(count = 40)
  static class SampleTestCase {}

  @AgnosiaSuite(
      model = "scripted:perfect",
      generators = "org.emma.junit.engine.SampleTests$PictureGenerator")
  @SyntheticScenes(count = 3)
  static class OwnGeneratorTestCase {}

  @AgnosiaSuite(model = "scripted:perfect", generators = "colour")
  @SyntheticScenes(count = 3)
  static class UnknownGeneratorTestCase {}
}
