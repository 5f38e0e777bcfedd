package org.emma.runtime.served;

/**
 * Holds a picture as it is sent.
 *
 * @param text the data URL (RFC 2397)
 * @param digest SHA-256 of the picture's own bytes
 * @param pixels width by height of what is sent
 */
record DataUrl(String text, String digest, long pixels) {}
