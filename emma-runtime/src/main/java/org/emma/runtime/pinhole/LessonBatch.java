package org.emma.runtime.pinhole;

import java.util.List;

/** Lessons that make one step, packed in the Java heap so that another thread can prepare them. */
@SuppressWarnings("ArrayRecordComponent") // never compared, too large to copy
record LessonBatch(int images, float[] pixels, TokenRows rows) {

  static LessonBatch of(List<Lesson> lessons, Vocabulary vocabulary) {
    int size = 3 * Architecture.IMAGE * Architecture.IMAGE;
    float[] pixels = new float[lessons.size() * size];
    for (int i = 0; i < lessons.size(); i++) {
      System.arraycopy(lessons.get(i).pixels(), 0, pixels, i * size, size);
    }
    List<List<Passage>> rows =
        lessons.stream()
            .map(
                lesson ->
                    lesson.turns().stream().map(turn -> Passage.of(turn, vocabulary)).toList())
            .toList();
    return new LessonBatch(lessons.size(), pixels, TokenRows.pack(rows));
  }
}
