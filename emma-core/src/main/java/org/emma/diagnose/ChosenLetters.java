package org.emma.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emma.diagnose.PositionBias.Position;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.model.Prompt;

/** Counts chosen and right letters, picture by picture, over the replies that could be graded. */
final class ChosenLetters {

  private static final int MOST = 4;

  /** Counts by position what was chosen about one picture, and what was right. */
  private static final class Picture {

    final int[] chosen = new int[MOST];
    final int[] gold = new int[MOST];
    int questions;

    PairedImage pair(int position) {
      return new PairedImage(questions, gold[position], chosen[position]);
    }
  }

  private final Map<String, Picture> pictures = new LinkedHashMap<>();
  private int n;
  private int letters;

  private final SharedPictures shared;

  private ChosenLetters(SharedPictures shared) {
    this.shared = shared;
  }

  static ChosenLetters of(List<Observation> observations) {
    ChosenLetters counted = new ChosenLetters(SharedPictures.in(observations));
    observations.forEach(counted::count);
    return counted;
  }

  private void count(Observation observation) {
    Grade grade = observation.grade();
    Item item = observation.item();
    int gold = item.options().indexOf(item.gold());
    int chosen =
        grade == Grade.CORRECT ? gold : item.options().indexOf(observation.grading().answer());
    if ((grade == Grade.CORRECT || grade == Grade.WRONG) && chosen >= 0 && gold >= 0) {
      Picture picture = pictures.computeIfAbsent(shared.group(item), name -> new Picture());
      picture.chosen[chosen]++;
      picture.gold[gold]++;
      picture.questions++;
      letters = Math.max(letters, item.options().size());
      n++;
    }
  }

  int n() {
    return n;
  }

  int images() {
    return pictures.size();
  }

  List<Position> positions() {
    List<Position> positions = new ArrayList<>();
    for (int letter = 0; letter < letters; letter++) {
      int position = letter;
      List<PairedImage> pairs = pictures.values().stream().map(p -> p.pair(position)).toList();
      positions.add(
          new Position(
              Prompt.letter(letter),
              pairs.stream().mapToInt(PairedImage::after).sum() / (double) n,
              pairs.stream().mapToInt(PairedImage::before).sum() / (double) n,
              MeanDifference.interval(pairs, Confidence.USUAL)));
    }
    return positions;
  }

  /** Returns chosen minus right for each picture and letter but the last, which follows. */
  List<double[]> differences() {
    return pictures.values().stream()
        .map(
            picture -> {
              double[] difference = new double[letters - 1];
              for (int letter = 0; letter < letters - 1; letter++) {
                difference[letter] = picture.chosen[letter] - picture.gold[letter];
              }
              return difference;
            })
        .toList();
  }
}
