package org.emma.treat;

/**
 * Names a picture of a tuning set where it was written.
 *
 * @param name what the scene calls it
 * @param digest SHA-256 of its bytes, in lower-case hex
 * @param file path within the folder of the tuning set, such as {@code images/3f2a....png}
 */
public record WrittenPicture(String name, String digest, String file) {}
