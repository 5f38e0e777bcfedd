package org.emma.runtime.onnx;

import java.util.Map;

/** Follows one line of what a model may answer, token by token. */
interface Branch {

  /**
   * Takes what comes next into account.
   *
   * @param logits one number per word of the vocabulary
   * @return the tokens to be read next, each with the branch that goes on after it; none at the end
   * @throws UnansweredException if a logit is not a number
   */
  Map<Long, ? extends Branch> after(float[] logits);
}
