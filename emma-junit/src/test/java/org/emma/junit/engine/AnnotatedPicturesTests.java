package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.emma.scene.file.SceneFormat;
import org.junit.jupiter.api.Test;

class AnnotatedPicturesTests {

  @Test
  void areCalledByTheirPathAndByWhatTheSuiteSaysOfThem() {
    assertThat(AnnotatedPictures.at("pictures.jsonl").words()).isEqualTo("pictures.jsonl");
    assertThat(new AnnotatedPictures("val", SceneFormat.GQA, "photos", "words.txt").words())
        .isEqualTo("val, read as GQA, pictures in photos, words of words.txt");
  }
}
