package org.emma.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Provide a model that an {@link AgnosiaSuite} can be run on: one that is made in code, and not
 * found by a name.
 *
 * <p>The method is static and not private, takes nothing, and returns a {@link
 * org.emma.model.VisionLanguageModel}. Its model goes by the method's name after {@code method:},
 * in {@link AgnosiaSuite#model()} and in {@link Constants#MODEL}; a suite that names no model is
 * run on all that its methods provide, by their names in alphabetical order.
 *
 * <pre>{@code
 * @AgnosiaSuite
 * @SyntheticScenes(count = 200, seed = 7)
 * class CheckupTest {
 *
 *   @ModelUnderTest
 *   static VisionLanguageModel ours() {
 *     return new OurModel(Path.of("weights.bin"));
 *   }
 * }
 * }</pre>
 *
 * <p>It is called when the first question is asked, and its model is closed after the last. What it
 * throws leaves every question of the suite unanswered, with that cause. Replies are recorded under
 * the model's {@link org.emma.model.VisionLanguageModel#identity() identity}, so two methods must
 * not provide different models of one identity.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ModelUnderTest {}
