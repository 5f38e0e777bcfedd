package org.emma.item.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.records.FileFormatException;
import org.emma.records.FileRecord;
import org.emma.records.RecordFiles;
import org.emma.scene.Aspect;
import org.emma.scene.Image;
import org.emma.scene.ImageFile;
import org.emma.scene.PictureFolder;
import org.emma.scene.PictureFolder.StrayNameException;

/**
 * Reads MME (Fu et al. 2023): a folder for each category, in it a text file for each picture, and
 * in that two lines, each a question, a tab, and the answer. Text files may be in {@code
 * questions_answers_YN} and pictures in {@code images}. A folder of text files alone, one for each
 * category with image, question and answer, as MME scores them, is read too.
 *
 * <p>The subset is the category; both questions about a picture have one group; a record is called
 * by category, picture and question. The question's last sentence, "Please answer yes or no.", is
 * left to the prompt.
 */
final class MmeReader implements ItemReader {

  private static final Set<String> ENDINGS = Set.of(".jpg", ".png", ".jpeg");
  private static final String INSTRUCTION = " Please answer yes or no.";

  private static final Map<String, Aspect> ASPECTS =
      Map.of(
          "existence", Aspect.ENTITY,
          "count", Aspect.NUMBER,
          "position", Aspect.SPATIAL,
          "color", Aspect.COLOR,
          "ocr", Aspect.TEXT);

  @Override
  public String name() {
    return "mme";
  }

  @Override
  public Stream<Item> read(ItemFile file) {
    if (!Files.isDirectory(file.path())) {
      throw new FileFormatException(
          file.path(), "is no folder: name the folder with MME's categories", null);
    }
    RecordIds ids = new RecordIds();
    List<Path> scored = texts(file.path());
    if (!scored.isEmpty()) {
      return scored.stream().flatMap(RecordFiles::stream).map(record -> scored(file, record, ids));
    }
    List<Path> categories = Folders.children(file.path(), Files::isDirectory);
    if (categories.isEmpty()) {
      throw new FileFormatException(
          file.path(), "holds no category: name the folder with MME's categories", null);
    }
    return categories.stream().flatMap(category -> category(category, ids));
  }

  private static Stream<Item> category(Path folder, RecordIds ids) {
    Path inner = folder.resolve("questions_answers_YN");
    Path texts = Files.isDirectory(inner) ? inner : folder;
    Path outer = folder.resolve("images");
    Path pictures = Files.isDirectory(outer) ? outer : folder;
    String category = String.valueOf(folder.getFileName());
    return texts(texts).stream()
        .flatMap(
            text -> {
              Path picture = picture(pictures, text);
              return RecordFiles.stream(text)
                  .map(record -> item(record, category, picture, "1", "2", ids));
            });
  }

  private static Item scored(ItemFile file, FileRecord record, RecordIds ids) {
    String category = record.text(FileRecord.FILE, "name the file after the category");
    Path picture =
        ItemFile.file(
            record,
            "1",
            file.images().resolve(category),
            record.text("1", "name the picture's file"));
    return item(record, category, picture, "2", "3", ids);
  }

  private static Item item(
      FileRecord record,
      String category,
      Path picture,
      String questionColumn,
      String answerColumn,
      RecordIds ids) {
    String asked = record.text(questionColumn, "write a question, a tab, and the answer");
    String file = String.valueOf(picture.getFileName());
    String id = "%s %s %s".formatted(category, file, asked);
    String group = category + "/" + file;
    String name = category.toLowerCase(Locale.ROOT);
    Image image = new ImageFile(group, picture);
    return new RecordItem(
            record,
            Optional.ofNullable(ASPECTS.get(name)).orElseGet(() -> Aspects.named(name)),
            image,
            new Provenance.Imported("MME", ids.unique(record, questionColumn, id), category, group))
        .yesNo(
            asked.endsWith(INSTRUCTION)
                ? asked.substring(0, asked.length() - INSTRUCTION.length()).strip()
                : asked,
            record.meaning(
                answerColumn, RecordItem.YES_NO, "write the right answer, Yes or No, after a tab"));
  }

  private static List<Path> texts(Path folder) {
    return Folders.children(folder, path -> path.toString().endsWith(".txt"));
  }

  /** Returns the picture that is called like a text file, be it there or not. */
  private static Path picture(Path folder, Path text) {
    String stem = ItemFile.stem(text);
    Path picture =
        ENDINGS.stream()
            .map(ending -> folder.resolve(stem + ending))
            .filter(Files::exists)
            .findFirst()
            .orElseGet(() -> folder.resolve(stem + ".jpg"));
    try {
      return new PictureFolder(folder).resolve(String.valueOf(picture.getFileName()));
    } catch (StrayNameException e) {
      throw new FileFormatException(
          text, "its picture %s %s".formatted(picture, e.getMessage()), e);
    }
  }
}
