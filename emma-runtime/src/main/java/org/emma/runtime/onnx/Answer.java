package org.emma.runtime.onnx;

import java.time.Duration;
import org.emma.model.Reply;

/** Takes one answer from a model; it begins where the prompt ends. */
interface Answer extends Branch {

  /** Returns the answer when all its branches have ended. */
  Reply.Answered reply(Duration latency);
}
