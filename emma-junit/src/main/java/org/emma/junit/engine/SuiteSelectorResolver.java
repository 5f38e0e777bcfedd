package org.emma.junit.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.UniqueId.Segment;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.discovery.NestedClassSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Resolves classes, methods and unique ids to suites and their parts. */
final class SuiteSelectorResolver implements SelectorResolver {

  private final TestDescriptor engine;
  private final Predicate<String> classNames;
  private final SuiteGrower grower;

  SuiteSelectorResolver(TestDescriptor engine, Predicate<String> classNames, SuiteGrower grower) {
    this.engine = engine;
    this.classNames = classNames;
    this.grower = grower;
  }

  @Override
  public Resolution resolve(ClassSelector selector, Context context) {
    grower.tellNested(selector.getJavaClass());
    return grow(selector.getJavaClass(), SuiteTree::addAll);
  }

  @Override
  public Resolution resolve(NestedClassSelector selector, Context context) {
    return grow(selector.getNestedClass(), SuiteTree::addAll);
  }

  @Override
  public Resolution resolve(MethodSelector selector, Context context) {
    return grow(
        selector.getJavaClass(),
        tree -> {
          if (!tree.addNamed(selector.getMethodName())) {
            grower.addStale(engine, selector.getJavaClass(), selector.getMethodName());
          }
        });
  }

  @Override
  public Resolution resolve(UniqueIdSelector selector, Context context) {
    UniqueId id = selector.getUniqueId();
    List<Segment> segments = id.getSegments();
    int engines = engine.getUniqueId().getSegments().size();
    List<Segment> below = segments.subList(engines, segments.size());
    if (below.isEmpty() || !below.get(0).getType().equals(Segments.SUITE)) {
      grower.addStale(engine, id);
      return found();
    }
    Optional<Class<?>> type =
        ReflectionSupport.tryToLoadClass(below.get(0).getValue())
            .toOptional()
            .filter(SuiteClass::isMeant);
    if (type.isEmpty()) {
      grower.addStale(engine, id);
      return found();
    }
    if (below.size() == 1) {
      return grow(type.get(), SuiteTree::addAll);
    }
    return growAt(id, type.get(), below.subList(1, below.size()));
  }

  private Resolution growAt(UniqueId id, Class<?> type, List<Segment> path) {
    if (!classNames.test(type.getName())) {
      return Resolution.unresolved();
    }
    Segment model = path.get(0);
    if (model.getType().equals(Segments.MISUSE)) {
      grower.grow(engine, type, Optional.empty(), mended -> grower.addStale(engine, id));
      return found();
    }
    if (model.getType().equals(Segments.MODEL) && grower.isKnown(type, model.getValue())) {
      grower.grow(
          engine,
          type,
          Optional.of(model.getValue()),
          tree -> {
            if (!tree.addAt(path.subList(1, path.size()))) {
              grower.addStale(engine, id);
            }
          });
    } else {
      grower.addStale(engine, id);
    }
    return found();
  }

  private Resolution grow(Class<?> type, Consumer<SuiteTree> growth) {
    if (!SuiteClass.isMeant(type) || !classNames.test(type.getName())) {
      return Resolution.unresolved();
    }
    grower.grow(engine, type, Optional.empty(), growth);
    return found();
  }

  /** What was found hangs below the engine already. */
  private Resolution found() {
    return Resolution.match(Match.partial(engine));
  }
}
