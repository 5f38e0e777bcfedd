package org.emma.scene;

/**
 * Says one thing about an object: its color is red, its size is large.
 *
 * @param aspect the aspect that the value belongs to
 * @param value the value as a question would name it, such as {@code red}
 */
public record Attribute(Aspect aspect, String value) {

  public Attribute {
    value = Words.required(value, "an attribute of aspect " + aspect);
  }
}
