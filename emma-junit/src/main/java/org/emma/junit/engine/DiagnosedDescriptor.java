package org.emma.junit.engine;

import java.lang.reflect.Method;
import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Phase;
import org.emma.item.Item;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.UniqueId;

/** Calls a method of the suite's class with the diagnosis, or with those before and after. */
final class DiagnosedDescriptor extends TestPart {

  private final Suite suite;
  private final Method method;

  DiagnosedDescriptor(UniqueId parent, Suite suite, Method method) {
    super(
        parent.append(Segments.DIAGNOSED, method.getName()),
        method.getName(),
        suite,
        method.getName(),
        Tags.and(suite.tags(), Tags.of(method)));
    this.suite = suite;
    this.method = method;
  }

  @Override
  List<Item> needs(Phase phase) {
    return phase == Phase.EXAMINATION || DiagnosedMethods.isAboutTreatment(method)
        ? suite.items().stream().filter(item -> !suite.isDrawn(item)).toList()
        : List.of();
  }

  @Override
  boolean mayDraw(Item item) {
    return true;
  }

  @Override
  public EmmaContext execute(EmmaContext context, DynamicTestExecutor dynamicTestExecutor) {
    Diagnosis examination = context.checkup().diagnosis(Phase.EXAMINATION, suite.items());
    Object instance = ReflectionSupport.newInstance(suite.type());
    if (DiagnosedMethods.isAboutTreatment(method)) {
      Diagnosis after = context.checkup().diagnosis(Phase.RE_EXAMINATION, suite.items());
      ReflectionSupport.invokeMethod(method, instance, examination, after);
    } else {
      ReflectionSupport.invokeMethod(method, instance, examination);
    }
    return context;
  }
}
