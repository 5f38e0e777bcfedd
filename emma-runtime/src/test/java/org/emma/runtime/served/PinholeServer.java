package org.emma.runtime.served;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Models;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Image;

/**
 * Serves the embedded model over the protocol: it looks at the bytes of the picture in each
 * request, so that a reply that belongs to another request is another reply.
 */
final class PinholeServer implements AutoCloseable {

  private static final Pattern OPTION = Pattern.compile("(?m)^\\(([A-D])\\) (.+)$");

  private final VisionLanguageModel model;
  private final ChatServer server;

  PinholeServer() {
    this("pinhole");
  }

  /** Serves one of the embedded models, by its name. */
  PinholeServer(String name) {
    model = Models.load(name);
    server = new ChatServer(this::answer);
  }

  URI url() {
    return server.url();
  }

  ChatServer server() {
    return server;
  }

  @Override
  public void close() {
    server.close();
    model.close();
  }

  private JsonNode answer(JsonNode request) {
    String text = Chat.text(request);
    byte[] picture = Chat.picture(request);
    boolean scored = request.path("logprobs").asBoolean();
    Query query = query(text, picture, scored);
    Reply reply;
    synchronized (model) {
      reply = model.answer(List.of(query)).get(0);
    }
    Reply.Answered answered = (Reply.Answered) reply;
    ObjectNode response = Chat.saying(answered.text());
    if (scored) {
      addScores((ObjectNode) response.path("choices").path(0), query, answered);
    }
    return response;
  }

  private static Query query(String text, byte[] picture, boolean scored) {
    Image image = new Sent(picture);
    String question = text.substring(0, text.indexOf('\n'));
    List<MatchResult> options = OPTION.matcher(text).results().toList();
    AnsweringMode mode = scored ? AnsweringMode.OPTION_SCORES : AnsweringMode.TEXT;
    if (!options.isEmpty()) {
      List<String> words = options.stream().map(option -> option.group(2)).toList();
      return new Query("", List.of(image), QuestionForm.MULTIPLE_CHOICE, question, words, mode);
    }
    return text.endsWith("Answer yes or no.")
        ? new Query("", List.of(image), QuestionForm.YES_NO, question, Item.YES_NO, mode)
        : new Query("", List.of(image), QuestionForm.OPEN, question, List.of(), mode);
  }

  private static void addScores(ObjectNode choice, Query query, Reply.Answered answered) {
    List<String> answers = ChatRequest.answers(query);
    int best = query.options().indexOf(answered.text());
    ObjectNode token = choice.putObject("logprobs").putArray("content").addObject();
    token.put("token", answers.get(best)).put("logprob", answered.optionScores().get(best));
    ArrayNode top = token.putArray("top_logprobs");
    for (int i = 0; i < answers.size(); i++) {
      top.addObject().put("token", answers.get(i)).put("logprob", answered.optionScores().get(i));
    }
  }

  /** Is the picture of one request. */
  private static final class Sent implements Image {
    private final byte[] bytes;

    Sent(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return "sent";
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }
}
