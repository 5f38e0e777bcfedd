/**
 * Asks models that are served over the network, by the chat completions protocol of OpenAI that
 * vLLM, SGLang, llama.cpp, Ollama and most providers speak. May touch all of core, {@code
 * java.net.http} and Jackson; knows no deep learning library.
 */
@NullMarked
package org.emma.runtime.served;

import org.jspecify.annotations.NullMarked;
