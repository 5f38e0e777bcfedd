package org.emma.item.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.records.FileFormatException;
import org.emma.records.FileRecord;
import org.emma.records.RecordFiles;
import org.emma.scene.Aspect;

/**
 * Reads TIFA (Hu et al. 2023): typed questions with choices about pictures made from a text. The
 * subset is the {@code element_type}; a record is called by {@code id} and {@code question}.
 *
 * <p>A file {@code ..._imgs.json} beside {@code ..._question_answers.json} tells the picture of
 * each id, which else is the id with {@code .jpg}. Choices of yes and no make a yes/no question.
 */
final class TifaReader implements ItemReader {

  private static final Map<String, Aspect> ASPECTS =
      Map.of(
          "animal/human", Aspect.ENTITY,
          "object", Aspect.ENTITY,
          "food", Aspect.ENTITY,
          "activity", Aspect.ACTION,
          "counting", Aspect.NUMBER,
          "color", Aspect.COLOR,
          "material", Aspect.MATERIAL,
          "shape", Aspect.SHAPE,
          "spatial", Aspect.SPATIAL);

  @Override
  public String name() {
    return "tifa";
  }

  @Override
  public Stream<Item> read(ItemFile file) {
    JsonNode pictures = pictures(file.path());
    RecordIds ids = new RecordIds();
    return RecordFiles.stream(file.path()).map(record -> item(file, record, pictures, ids));
  }

  private static Item item(ItemFile file, FileRecord record, JsonNode pictures, RecordIds ids) {
    String picture = record.text("id", "name the picture");
    String question = record.text("question", "write the question");
    String type = record.text("element_type", "write the type, such as color");
    List<String> choices = record.texts("choices", "list the choices");
    String gold = record.text("answer", "write the right choice");
    RecordItem item =
        new RecordItem(
            record,
            Optional.ofNullable(ASPECTS.get(type)).orElseGet(() -> Aspects.named(type)),
            file.image(record, "id", pictures.path(picture).asText(picture + ".jpg")),
            new Provenance.Imported(
                "TIFA", ids.unique(record, "question", picture + " " + question), type, ""));
    return new HashSet<>(choices).equals(new HashSet<>(Item.YES_NO))
        ? item.yesNo(question, gold)
        : item.multipleChoice(question, choices, gold);
  }

  private static JsonNode pictures(Path questions) {
    String name = String.valueOf(questions.getFileName());
    Path file = questions.resolveSibling(name.replace("question_answers", "imgs"));
    try {
      return file.equals(questions) || !Files.exists(file)
          ? new ObjectMapper().createObjectNode()
          : new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new FileFormatException(
          file, "is no JSON object from ids to pictures: correct it, or remove it", e);
    }
  }
}
