package org.emma.junit.engine;

import static java.util.Comparator.comparingInt;

import org.junit.platform.engine.TestDescriptor;

/**
 * Puts the parts of a suite in the order in which they make sense, whatever the order in which they
 * were selected: examination, treatment, re-examination; questions before what is said about them.
 */
final class Order implements TestDescriptor.Visitor {

  @Override
  public void visit(TestDescriptor descriptor) {
    descriptor.orderChildren(
        children -> {
          children.sort(comparingInt(Order::rank));
          return children;
        });
  }

  private static int rank(TestDescriptor part) {
    if (part instanceof ReExaminationDescriptor) {
      return 2;
    }
    boolean afterQuestions =
        part instanceof TreatmentDescriptor
            || part instanceof DiagnosedDescriptor
            || part instanceof BaselineDescriptor
            || part instanceof GateDescriptor;
    return afterQuestions ? 1 : 0;
  }
}
