package org.emma.junit.engine;

import java.nio.file.Path;

/**
 * Names one picture that was shown.
 *
 * @param name what it is called in its set of scenes
 * @param file where it lies, named by its content
 * @param mediaType what the file holds
 */
record Picture(String name, Path file, String mediaType) {}
