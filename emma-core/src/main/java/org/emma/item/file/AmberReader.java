package org.emma.item.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.records.FileFormatException;
import org.emma.records.FileRecord;
import org.emma.records.RecordFiles;
import org.emma.scene.Aspect;

/**
 * Reads AMBER (Wang et al. 2023): yes/no questions about existence, attributes and relations. A
 * file of queries has {@code id}, {@code image} and {@code query}; {@code annotations.json}, beside
 * it or in the folder above, tells {@code type} and {@code truth} of each id.
 *
 * <p>The subset is the dimension: {@code existence}, {@code state}, {@code number}, {@code action}
 * or {@code relation}. Generative queries have no single right answer: they are counted and left
 * out.
 */
final class AmberReader implements ItemReader {

  private static final String GENERATIVE = "generative";
  private static final String ANNOTATIONS = "annotations.json";

  private record Dimension(String name, Aspect aspect) {}

  private static final Dimension RELATION = new Dimension("relation", Aspect.SPATIAL);

  private static final Map<String, Dimension> DIMENSIONS =
      Map.of(
          "discriminative-hallucination", new Dimension("existence", Aspect.ENTITY),
          "discriminative-attribute-state", new Dimension("state", Aspect.STATE),
          "discriminative-attribute-number", new Dimension("number", Aspect.NUMBER),
          "discriminative-attribute-action", new Dimension("action", Aspect.ACTION),
          "discriminative-relation", RELATION,
          "relation", RELATION);

  @Override
  public String name() {
    return "amber";
  }

  @Override
  public Stream<Item> read(ItemFile file) {
    Map<String, FileRecord> annotations = annotations(file.path());
    RecordIds ids = new RecordIds();
    AtomicInteger leftOut = new AtomicInteger();
    return RecordFiles.stream(file.path())
        .flatMap(
            query -> {
              String id = ids.unique(query, "id", query.text("id", "number the queries"));
              FileRecord annotation = annotations.get(id);
              if (annotation == null) {
                throw query.problem(
                    "id", "has no annotation: give the annotations of these queries");
              }
              if (annotation.find("type").filter(GENERATIVE::equals).isPresent()) {
                leftOut.incrementAndGet();
                return Stream.empty();
              }
              return Stream.of(item(file, query, id, annotation));
            })
        .onClose(
            () -> {
              if (leftOut.get() > 0) {
                file.notices()
                    .accept(
                        "%s: left out %d generative queries, which have no single right answer"
                            .formatted(file.path(), leftOut.get()));
              }
            });
  }

  private static Item item(ItemFile file, FileRecord query, String id, FileRecord annotation) {
    Dimension dimension =
        annotation.meaning(
            "type",
            DIMENSIONS,
            "write one of %s".formatted(String.join(", ", DIMENSIONS.keySet())));
    String gold =
        annotation.meaning("truth", RecordItem.YES_NO, "write the right answer, yes or no");
    return new RecordItem(
            query,
            dimension.aspect(),
            file.image(query, "image"),
            new Provenance.Imported("AMBER", id, dimension.name(), ""))
        .yesNo(query.text("query", "write the question"), gold);
  }

  private static Map<String, FileRecord> annotations(Path queries) {
    Map<String, FileRecord> annotations = new HashMap<>();
    try (Stream<FileRecord> records = RecordFiles.stream(annotationFile(queries))) {
      records.forEach(
          record -> {
            String id = record.text("id", "name the query");
            if (annotations.put(id, record) != null) {
              throw record.problem("id", "is annotated twice: keep one of the two");
            }
          });
    }
    return annotations;
  }

  private static Path annotationFile(Path queries) {
    Path folder = queries.toAbsolutePath().getParent();
    for (Path place = folder; place != null; place = place.getParent()) {
      Path file = place.resolve(ANNOTATIONS);
      if (Files.exists(file)) {
        return file;
      }
      if (!place.equals(folder)) {
        break;
      }
    }
    throw new FileFormatException(
        queries,
        "has no %s beside it or in the folder above, which tells the right answers: put it there"
            .formatted(ANNOTATIONS),
        null);
  }
}
