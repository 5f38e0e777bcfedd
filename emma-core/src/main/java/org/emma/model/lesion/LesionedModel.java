package org.emma.model.lesion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.emma.model.AnsweringMode;
import org.emma.model.Expense;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Image;

/**
 * Puts a lesion in front of a model: it is asked the same, about impaired pictures.
 *
 * <p>Name and identity tell the lesion, so that its replies are never taken for those of the
 * healthy model. Closing it closes the model.
 */
public final class LesionedModel implements VisionLanguageModel {

  /** What the name of a lesioned model begins with: {@code lesion:grey+pinhole}. */
  static final String PREFIX = "lesion:";

  static final String JOIN = "+";

  private final Lesion lesion;
  private final VisionLanguageModel model;

  /**
   * Creates the lesioned model.
   *
   * @throws ModelUnavailableException if the model only looks recorded replies up, which no lesion
   *     changes
   */
  public LesionedModel(Lesion lesion, VisionLanguageModel model) {
    if (model.isRecorded()) {
      throw new ModelUnavailableException(
          "%s holds recorded replies, which no lesion changes: put %s in front of a model that looks"
              .formatted(model.name(), lesion.name()));
    }
    this.lesion = lesion;
    this.model = model;
  }

  @Override
  public String name() {
    return PREFIX + lesion.name() + JOIN + model.name();
  }

  @Override
  public String identity() {
    return "%s@%d%s%s".formatted(PREFIX + lesion.name(), lesion.version(), JOIN, model.identity());
  }

  @Override
  public Set<AnsweringMode> modes() {
    return model.modes();
  }

  @Override
  public int batchSize() {
    return model.batchSize();
  }

  @Override
  public int threads() {
    return model.threads();
  }

  @Override
  public Optional<String> device() {
    return model.device();
  }

  @Override
  public void prepare(List<Query> queries) {
    model.prepare(impaired(queries));
  }

  @Override
  public Optional<Expense> estimate(Query query) {
    return model.estimate(impaired(query));
  }

  @Override
  public Optional<Expense> spent() {
    return model.spent();
  }

  @Override
  public String prompt(Query query) {
    return model.prompt(impaired(query));
  }

  @Override
  public Optional<String> obstacle(Query query) {
    return lesion.obstacle(query).or(() -> model.obstacle(impaired(query)));
  }

  @Override
  public List<Reply> answer(List<Query> queries) {
    return model.answer(impaired(queries));
  }

  @Override
  public void close() {
    model.close();
  }

  private List<Query> impaired(List<Query> queries) {
    return queries.stream().map(this::impaired).toList();
  }

  private Query impaired(Query query) {
    List<Image> images =
        IntStream.range(0, query.images().size())
            .<Image>mapToObj(index -> new ImpairedImage(lesion, query, index))
            .toList();
    return new Query(
        query.id(), images, query.form(), query.question(), query.options(), query.mode());
  }
}
