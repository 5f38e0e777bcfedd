package org.emma.benchmarks.throughput;

import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.URI;
import java.util.List;
import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;

/** Asks with the chat model of langchain4j, from as many threads as requests are under way. */
final class LangChain4jClient implements Client {

  @Override
  public void ask(URI url, List<Item> items, int inFlight, Runnable answered) throws Exception {
    OpenAiChatModel model =
        OpenAiChatModel.builder()
            .baseUrl(url.toString())
            .apiKey("none")
            .modelName(Load.MODEL)
            .temperature(0.0)
            .seed(0)
            .maxTokens(512)
            .build();
    EmmaClient.onThreads(
        items,
        inFlight,
        item -> {
          UserMessage message =
              UserMessage.from(
                  ImageContent.from(Load.picture(item).base64(), "image/png"),
                  TextContent.from(Query.of(item, AnsweringMode.TEXT).prompt()));
          String text = model.chat(message).aiMessage().text();
          if (!text.equals(Load.REPLY)) {
            throw new IllegalStateException(text);
          }
          answered.run();
        });
  }
}
