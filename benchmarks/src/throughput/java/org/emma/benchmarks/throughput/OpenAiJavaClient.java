package org.emma.benchmarks.throughput;

import com.openai.client.OpenAIClientAsync;
import com.openai.client.okhttp.OpenAIOkHttpClientAsync;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionContentPart;
import com.openai.models.chat.completions.ChatCompletionContentPartImage;
import com.openai.models.chat.completions.ChatCompletionContentPartText;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;

/** Asks with the asynchronous client of OpenAI's Java library. */
final class OpenAiJavaClient implements Client {

  @Override
  public void ask(URI url, List<Item> items, int inFlight, Runnable answered) throws Exception {
    OpenAIClientAsync client =
        OpenAIOkHttpClientAsync.builder().baseUrl(url.toString()).apiKey("none").build();
    try {
      Semaphore room = new Semaphore(inFlight);
      List<CompletableFuture<Void>> replies = new ArrayList<>();
      for (Item item : items) {
        room.acquire();
        replies.add(
            client
                .chat()
                .completions()
                .create(params(item))
                .whenComplete((completion, failure) -> room.release())
                .thenAccept(completion -> check(completion, answered)));
      }
      CompletableFuture.allOf(replies.toArray(CompletableFuture[]::new)).get();
    } finally {
      client.close();
    }
  }

  private static void check(ChatCompletion completion, Runnable answered) {
    String text = completion.choices().get(0).message().content().orElse("");
    if (!text.equals(Load.REPLY)) {
      throw new IllegalStateException(text);
    }
    answered.run();
  }

  private static ChatCompletionCreateParams params(Item item) {
    return ChatCompletionCreateParams.builder()
        .model(Load.MODEL)
        .temperature(0)
        .maxCompletionTokens(512)
        .addUserMessageOfArrayOfContentParts(
            List.of(
                ChatCompletionContentPart.ofImageUrl(
                    ChatCompletionContentPartImage.builder()
                        .imageUrl(
                            ChatCompletionContentPartImage.ImageUrl.builder()
                                .url("data:image/png;base64," + Load.picture(item).base64())
                                .build())
                        .build()),
                ChatCompletionContentPart.ofText(
                    ChatCompletionContentPartText.builder()
                        .text(Query.of(item, AnsweringMode.TEXT).prompt())
                        .build())))
        .build();
  }
}
