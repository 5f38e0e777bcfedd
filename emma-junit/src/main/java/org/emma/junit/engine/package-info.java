/**
 * Finds, runs and reports agnosia suites on the JUnit Platform. May touch the annotations, the core
 * and the platform; knows no runtime and no Allure.
 */
@NullMarked
package org.emma.junit.engine;

import org.jspecify.annotations.NullMarked;
