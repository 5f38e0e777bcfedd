package org.emma.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.emma.examine.ExaminationSettings;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.Models;
import org.emma.model.VisionLanguageModel;
import org.emma.model.lesion.Lesions;
import org.emma.proof.BlindAudit;
import org.emma.proof.LesionMatrix;
import org.emma.report.BlindReport;
import org.emma.report.LesionReport;
import org.emma.scene.synthetic.SyntheticScenes;

/**
 * Writes what lesions do to the questions about synthetic scenes, and how far these can be answered
 * blindly: {@code Proof SCENES SEED MODEL FOLDER}.
 */
public final class Proof {

  private Proof() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      throw new IllegalArgumentException(
          "Give the number of scenes, their seed, a model and a folder, such as: 200 7 pinhole target/proof");
    }
    SyntheticScenes scenes =
        new SyntheticScenes(Integer.parseInt(args[0]), Long.parseLong(args[1]));
    List<Item> items =
        ItemSet.generate(
            scenes.scenes(), ItemPlan.of(EnumSet.allOf(QuestionForm.class), scenes.seed()));
    Path folder = Files.createDirectories(Path.of(args[3]));
    Files.writeString(folder.resolve("blind.md"), BlindReport.table(BlindAudit.of(items)));
    try (VisionLanguageModel model = Models.load(args[2])) {
      ExaminationSettings settings =
          ExaminationSettings.defaults().withProgress(System.out::println);
      LesionReport.write(folder, LesionMatrix.examine(model, items, Lesions.of(items), settings));
    }
  }
}
