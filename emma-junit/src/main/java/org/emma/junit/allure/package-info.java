/**
 * Shows suites in an Allure report: the tree of suite, aspect and form, what was asked and
 * answered, the pictures, the agnosia profile. Listens to what the engine publishes; active only
 * where Allure is on the class path, and the only package that may touch it.
 */
@NullMarked
package org.emma.junit.allure;

import org.jspecify.annotations.NullMarked;
