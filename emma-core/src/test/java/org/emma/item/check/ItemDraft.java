package org.emma.item.check;

import java.util.List;
import java.util.Set;
import org.emma.item.Item;
import org.emma.item.Program;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.scene.Image;
import org.emma.scene.Scene;

/** Holds a sound item of which a test changes one thing. */
record ItemDraft(
    Aspect aspect,
    Set<Aspect> alsoReads,
    QuestionForm form,
    List<Image> images,
    String question,
    List<String> options,
    String gold,
    double chance,
    Scene scene,
    Program program) {

  static ItemDraft multipleChoice(
      Aspect aspect, Scene scene, String question, Program program, String... goldFirst) {
    return new ItemDraft(
        aspect,
        Set.of(Aspect.ENTITY),
        QuestionForm.MULTIPLE_CHOICE,
        List.of(scene.image()),
        question,
        List.of(goldFirst),
        goldFirst[0],
        1.0 / goldFirst.length,
        scene,
        program);
  }

  static ItemDraft yesNo(
      Aspect aspect, Scene scene, String question, Program program, String gold) {
    return multipleChoice(aspect, scene, question, program, "yes", "no")
        .form(QuestionForm.YES_NO)
        .gold(gold);
  }

  static ItemDraft open(Aspect aspect, Scene scene, String question, Program program, String gold) {
    return multipleChoice(aspect, scene, question, program, gold)
        .form(QuestionForm.OPEN)
        .offering()
        .chance(0.5);
  }

  ItemDraft aspect(Aspect changed) {
    return new ItemDraft(
        changed, alsoReads, form, images, question, options, gold, chance, scene, program);
  }

  ItemDraft alsoReading(Aspect... changed) {
    return new ItemDraft(
        aspect, Set.of(changed), form, images, question, options, gold, chance, scene, program);
  }

  ItemDraft form(QuestionForm changed) {
    return new ItemDraft(
        aspect, alsoReads, changed, images, question, options, gold, chance, scene, program);
  }

  ItemDraft image(Image changed) {
    return new ItemDraft(
        aspect, alsoReads, form, List.of(changed), question, options, gold, chance, scene, program);
  }

  ItemDraft question(String changed) {
    return new ItemDraft(
        aspect, alsoReads, form, images, changed, options, gold, chance, scene, program);
  }

  ItemDraft offering(String... changed) {
    return new ItemDraft(
            aspect,
            alsoReads,
            form,
            images,
            question,
            List.of(changed),
            gold,
            chance,
            scene,
            program)
        .chance(changed.length == 0 ? chance : 1.0 / changed.length);
  }

  ItemDraft gold(String changed) {
    return new ItemDraft(
        aspect, alsoReads, form, images, question, options, changed, chance, scene, program);
  }

  ItemDraft chance(double changed) {
    return new ItemDraft(
        aspect, alsoReads, form, images, question, options, gold, changed, scene, program);
  }

  ItemDraft scene(Scene changed) {
    return new ItemDraft(
        aspect,
        alsoReads,
        form,
        List.of(changed.image()),
        question,
        options,
        gold,
        chance,
        changed,
        program);
  }

  ItemDraft program(Program changed) {
    return new ItemDraft(
        aspect, alsoReads, form, images, question, options, gold, chance, scene, changed);
  }

  Item item() {
    return Item.of(aspect, alsoReads, form, images, question, options, gold, chance, provenance());
  }

  Item itemWithKey(String key) {
    return new Item(
        key, aspect, alsoReads, form, images, question, options, gold, chance, provenance());
  }

  private Provenance provenance() {
    return new Provenance.Generated(List.of(scene), program, "test");
  }
}
