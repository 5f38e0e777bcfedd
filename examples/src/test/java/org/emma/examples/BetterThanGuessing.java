package org.emma.examples;

import static org.emma.item.QuestionForm.OPEN;
import static org.emma.item.QuestionForm.YES_NO;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.emma.junit.Tolerance;

/**
 * Asks of the forms that are shown beside multiple choice that they are answered clearly better
 * than by guessing: tolerances can be gathered in an annotation of one's own.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tolerance(aspect = "entity", form = YES_NO, accuracy = 0.6)
@Tolerance(aspect = "number", form = YES_NO, accuracy = 0.6)
@Tolerance(aspect = "color", form = YES_NO, accuracy = 0.6)
@Tolerance(aspect = "size", form = YES_NO, accuracy = 0.6)
@Tolerance(aspect = "texture", form = YES_NO, accuracy = 0.6)
@Tolerance(aspect = "spatial", form = YES_NO, accuracy = 0.6)
@Tolerance(aspect = "entity", form = OPEN, accuracy = 0.6)
@Tolerance(aspect = "number", form = OPEN, accuracy = 0.6)
@Tolerance(aspect = "color", form = OPEN, accuracy = 0.6)
@Tolerance(aspect = "size", form = OPEN, accuracy = 0.6)
@Tolerance(aspect = "texture", form = OPEN, accuracy = 0.6)
@Tolerance(aspect = "spatial", form = OPEN, accuracy = 0.6)
@interface BetterThanGuessing {}
