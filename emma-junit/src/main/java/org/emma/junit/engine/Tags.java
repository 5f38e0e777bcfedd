package org.emma.junit.engine;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestTag;

/** Reads and joins the tags that tests are selected by. */
final class Tags {

  private Tags() {}

  static Set<TestTag> of(AnnotatedElement element) {
    return AnnotationSupport.findRepeatableAnnotations(element, Tag.class).stream()
        .map(Tag::value)
        .filter(TestTag::isValid)
        .map(TestTag::create)
        .collect(toUnmodifiableSet());
  }

  static Set<TestTag> and(Set<TestTag> tags, Set<TestTag> more) {
    return Stream.concat(tags.stream(), more.stream()).collect(toUnmodifiableSet());
  }

  static Set<TestTag> and(Set<TestTag> tags, Aspect aspect) {
    return and(tags, Set.of(TestTag.create(aspect.name())));
  }
}
