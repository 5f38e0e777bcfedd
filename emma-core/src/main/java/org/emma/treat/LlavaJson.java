package org.emma.treat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes tuning sets as LLaVA's trainer reads them: {@code --data_path FOLDER/tuning.json
 * --image_folder FOLDER}.
 *
 * <p>The file is one JSON list. A sample has an {@code id}, an {@code image} relative to the image
 * folder, and {@code conversations} whose turns come from {@code human} and {@code gpt} in
 * alternation, beginning with {@code human}; its one {@code <image>} mark begins the first turn.
 * Everything beyond ASCII is escaped, because the trainer opens the file in the machine's own
 * encoding.
 */
public final class LlavaJson {

  /** Name of the file with the conversations. */
  public static final String FILE = "tuning.json";

  /** Name of the folder with the pictures, beside the conversations. */
  public static final String IMAGES = "images";

  private static final String IMAGE_MARK = "<image>";
  private static final List<String> RESERVED = List.of(IMAGE_MARK, "</s>");

  private LlavaJson() {}

  /**
   * Writes conversations and pictures to a folder, which is made if need be; an earlier set there
   * is replaced. Targeted and replayed conversations take turns as their numbers allow.
   *
   * @param set what to write
   * @param examined the pictures that must not be in the set
   * @param folder where to
   * @return the picture of each conversation, in the order of the file
   * @throws TuningSetException if a picture was examined, or a text would break the format; then
   *     there is no conversation file
   */
  public static List<WrittenPicture> write(TuningSet set, ExaminedPictures examined, Path folder) {
    List<Conversation> conversations = Mixed.of(set.targeted(), set.replay());
    conversations.forEach(LlavaJson::check);
    conversations.forEach(conversation -> examined.refuseScene(conversation.scene()));
    Path file = folder.resolve(FILE);
    try {
      Files.deleteIfExists(file);
      Path images = Files.createDirectories(folder.resolve(IMAGES));
      clear(images);
      List<WrittenPicture> pictures =
          new PictureWriter(images, examined)
              .write(conversations.stream().map(c -> c.scene().image()).toList());
      try (OutputStream output = Files.newOutputStream(file);
          JsonGenerator json = generator(output)) {
        write(conversations, pictures, json);
      }
      return pictures;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The tuning set cannot be written to %s (%s): check that the folder can be written and the disk has room"
              .formatted(folder, e),
          e);
    }
  }

  /** Removes the pictures of an earlier set, known by their names, and nothing else. */
  private static void clear(Path images) throws IOException {
    try (Stream<Path> files = Files.list(images)) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().matches("[0-9a-f]{64}\\.(png|jpg)")) {
          Files.delete(file);
        }
      }
    }
  }

  private static JsonGenerator generator(OutputStream output) throws IOException {
    DefaultIndenter lines = new DefaultIndenter(" ", "\n");
    return JsonFactory.builder()
        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
        .build()
        .createGenerator(output)
        .setPrettyPrinter(
            new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines));
  }

  private static void write(
      List<Conversation> conversations, List<WrittenPicture> pictures, JsonGenerator json)
      throws IOException {
    Map<String, Integer> uses = new HashMap<>();
    json.writeStartArray();
    for (int i = 0; i < conversations.size(); i++) {
      Conversation conversation = conversations.get(i);
      String scene = conversation.scene().id();
      int use = uses.merge(scene, 1, Integer::sum);
      json.writeStartObject();
      json.writeStringField("id", use == 1 ? scene : scene + "-" + use);
      json.writeStringField("image", pictures.get(i).file());
      json.writeArrayFieldStart("conversations");
      String mark = IMAGE_MARK + "\n";
      for (Turn turn : conversation.turns()) {
        writeTurn("human", mark + turn.prompt(), json);
        writeTurn("gpt", turn.answer(), json);
        mark = "";
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeTurn(String speaker, String words, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("from", speaker);
    json.writeStringField("value", words);
    json.writeEndObject();
  }

  private static void check(Conversation conversation) {
    for (Turn turn : conversation.turns()) {
      for (String words : List.of(turn.prompt(), turn.answer())) {
        if (words.isBlank() || RESERVED.stream().anyMatch(words::contains)) {
          throw new TuningSetException(
              "Scene %s has the words \"%s\" in its conversation, which LLaVA's trainer cannot read (blank, or one of %s): rename what they name"
                  .formatted(conversation.scene().id(), words, RESERVED));
        }
      }
    }
  }
}
