package org.emma.item.generate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.emma.item.Function;
import org.emma.item.Program;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;

/**
 * Names what a set should have evenly: the answer, or what a yes/no question asks for; the objects
 * that are spoken of; and the shape of the program without them.
 */
record Traits(String answer, List<String> objects, String template) {

  /** Functions whose constants are no part of what the question says. */
  private static final Set<Function> SAME_TEMPLATE = EnumSet.of(Function.SCENE, Function.DESCRIBE);

  static Traits of(Candidate candidate) {
    return of(candidate.program(), candidate.form(), candidate.gold());
  }

  static Traits of(Program program, QuestionForm form, String gold) {
    List<String> objects = new ArrayList<>();
    StringBuilder template = new StringBuilder();
    walk(program, objects, template);
    String answer = form == QuestionForm.YES_NO ? asked(program, objects) : gold;
    return new Traits(answer, List.copyOf(objects), template.toString());
  }

  private static void walk(Program program, List<String> objects, StringBuilder template) {
    List<String> constants = program.arguments();
    template.append(program.function()).append('(');
    if (namesAnObject(program)) {
      objects.add(constants.get(1));
    } else if (!SAME_TEMPLATE.contains(program.function()) && constants.size() > 1) {
      template.append(constants.get(0));
    }
    program.inputs().forEach(input -> walk(input, objects, template));
    template.append(')');
  }

  private static String asked(Program program, List<String> objects) {
    int last = program.arguments().size() - 1;
    return last >= 0
        ? program.arguments().get(last)
        : objects.isEmpty() ? "" : objects.get(objects.size() - 1);
  }

  private static boolean namesAnObject(Program program) {
    return program.function() == Function.FILTER
        && program.arguments().size() > 1
        && program.arguments().get(0).equals(Aspect.ENTITY.name());
  }
}
