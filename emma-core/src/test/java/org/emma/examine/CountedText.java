package org.emma.examine;

import java.util.concurrent.atomic.AtomicLong;

/** Counts how often its characters are looked at. */
record CountedText(String text, AtomicLong counter) implements CharSequence {

  CountedText(String text) {
    this(text, new AtomicLong());
  }

  long looks() {
    return counter.get();
  }

  @Override
  public char charAt(int index) {
    counter.incrementAndGet();
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
