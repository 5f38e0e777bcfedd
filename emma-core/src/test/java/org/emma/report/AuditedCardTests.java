package org.emma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.emma.item.QuestionForm;
import org.emma.item.generate.DataCard;
import org.emma.item.generate.DataCardFile;
import org.emma.item.generate.ItemDraw;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.proof.BlindAudit;
import org.emma.scene.Scene;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditedCardTests {

  private static final List<Scene> SCENES = new SyntheticScenes(60, 7).scenes();

  @TempDir Path folder;

  @Test
  void tellsHowFarTheItemsCanBeAnsweredBlindly() throws Exception {
    DataCard card = AuditedCard.of("drawn", draw(240));
    assertThat(card.blind())
        .containsKeys(
            "blind:frequencies: color, yes/no", "blind:frequencies: spatial, multiple choice");
    assertThat(card.blind().get("blind:frequencies: color, yes/no"))
        .satisfies(
            blind -> {
              assertThat(blind.chance()).isCloseTo(0.5, within(1e-9));
              assertThat(blind.items()).isPositive();
              assertThat(blind.accuracy()).isBetween(blind.low(), blind.high());
            });
    DataCardFile.write(card, folder);
    assertThat(folder.resolve(DataCardFile.MARKDOWN))
        .content()
        .contains("| answered without the picture |", "| blind:frequencies: color, yes/no | 0.");
    assertThat(Files.readString(folder.resolve(DataCardFile.JSON)))
        .contains("\"blind\" : {", "\"blind:frequencies: color, yes/no\" : {");
  }

  @Test
  void leavesTheClassifierOutWhereItWouldFillTheLog() {
    DataCard card = AuditedCard.of("drawn", draw(240));
    boolean isHeld =
        card.blind().keySet().stream().anyMatch(name -> name.startsWith("blind:classifier"));
    assertThat(isHeld).isNotEqualTo(BlindAudit.isLogged());
    assertThat(card.notes()).hasSize(isHeld ? 0 : 1);
  }

  @Test
  void makesNoAuditOfFewItems() {
    DataCard card = AuditedCard.of("drawn", draw(60));
    assertThat(card.blind()).isEmpty();
    assertThat(card.notes()).containsExactly("blind audit: none of less than 200 items");
  }

  private static ItemDraw draw(int items) {
    return ItemSet.draw(SCENES, ItemPlan.sample(items, Set.of(QuestionForm.values()), 7));
  }
}
