package org.emma.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emma.scene.PictureFolder.StrayNameException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFolderTests {

  @TempDir private Path around;

  private Path inside;
  private Path outside;
  private PictureFolder folder;

  @BeforeEach
  void layOut() throws IOException {
    inside = Files.createDirectories(around.resolve("pictures"));
    outside = Files.createDirectories(around.resolve("outside"));
    Files.writeString(inside.resolve("cup.png"), "cup");
    Files.writeString(outside.resolve("secret.png"), "secret");
    folder = new PictureFolder(inside);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cup.png", "./cup.png", "deep/../cup.png"})
  void findsWhatLiesInIt(String name) throws Exception {
    assertThat(folder.resolve(name)).hasContent("cup");
  }

  @Test
  void needsNoPictureToBeThere() throws Exception {
    assertThat(folder.resolve("later.png")).isEqualTo(inside.resolve("later.png"));
    assertThat(folder.resolve("http://127.0.0.1/a.png").startsWith(inside)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside/secret.png",
        "deep/../../outside/secret.png",
        "..",
        "/etc/passwd",
        "../pictures-of-others/cup.png"
      })
  void letsNoNameLeadOutOfIt(String name) {
    refused(name, "leads out of the folder " + inside);
  }

  @Test
  void takesNoNameThatIsNone() {
    refused("a\0b", "is no file name");
  }

  @Nested
  @DisabledOnOs(OS.WINDOWS)
  class Links {

    @Test
    void that_stay_in_the_folder_are_followed() throws Exception {
      Files.createSymbolicLink(inside.resolve("mug.png"), inside.resolve("cup.png"));

      assertThat(folder.resolve("mug.png")).hasContent("cup");
    }

    @Test
    void to_the_folder_itself_are_followed() throws Exception {
      Path link = Files.createSymbolicLink(around.resolve("link"), inside);

      assertThat(new PictureFolder(link).resolve("cup.png")).hasContent("cup");
    }

    @Test
    void that_lead_out_are_refused() throws Exception {
      Files.createSymbolicLink(inside.resolve("mug.png"), outside.resolve("secret.png"));

      refused("mug.png", "is a link that leads out of the folder " + inside);
    }

    @Test
    void of_a_folder_on_the_way_are_refused_too() throws Exception {
      Files.createSymbolicLink(inside.resolve("deep"), outside);

      refused("deep/secret.png", "is a link that leads out of the folder " + inside);
    }
  }

  private void refused(String name, String message) {
    assertThatExceptionOfType(StrayNameException.class)
        .isThrownBy(() -> folder.resolve(name))
        .withMessageStartingWith(message);
  }
}
