package org.emma.report;

import java.nio.file.Path;

/**
 * Points to a file or folder that belongs to a run.
 *
 * @param what what it is in a word or two, such as {@code observations}
 * @param path where it is
 */
public record ReportFile(String what, Path path) {}
