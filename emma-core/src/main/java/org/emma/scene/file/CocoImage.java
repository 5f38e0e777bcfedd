package org.emma.scene.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emma.scene.Completeness;

/**
 * Holds one picture of COCO (Lin et al. 2014), or of a set in its format.
 *
 * @param fields what the list of pictures says about it
 * @param annotations those of all pictures
 */
record CocoImage(Path file, JsonNode fields, CocoAnnotations annotations)
    implements AnnotatedImage {

  @Override
  public String id() {
    return fields.path("id").asText();
  }

  @Override
  public List<String> pictureNames() {
    return List.of(fields.path("file_name").asText());
  }

  @Override
  public ScenePicture size() {
    return new ScenePicture(
        AnnotationJson.pixels(fields.path("width")), AnnotationJson.pixels(fields.path("height")));
  }

  @Override
  public void describe(SceneDraft draft) {
    annotations.describe(fields.path("id").longValue(), draft);
    draft.deriveRelationships();
  }

  /**
   * Annotators looked for every category, unless the picture lists those that were looked for, as
   * LVIS does. Where a crowd, or something that had to be left out, is all there is of a category,
   * nothing is known about it.
   */
  @Override
  public Completeness completeness(SceneDraft draft) {
    Set<String> uncounted = new HashSet<>(draft.uncounted());
    Set<String> names = annotations.names();
    if (fields.has("neg_category_ids") || fields.has("not_exhaustive_category_ids")) {
      names = names("neg_category_ids");
      uncounted.addAll(names("not_exhaustive_category_ids"));
    }
    Set<String> doubtful = new HashSet<>(uncounted);
    doubtful.removeIf(draft::has);
    if (!doubtful.isEmpty()) {
      names = new HashSet<>(names);
      names.removeAll(doubtful);
    }
    return Completeness.ofNames(names).withoutCounting(uncounted);
  }

  private Set<String> names(String field) {
    Set<String> names = new HashSet<>();
    fields.path(field).forEach(id -> names.add(annotations.name(id.longValue())));
    return names;
  }
}
