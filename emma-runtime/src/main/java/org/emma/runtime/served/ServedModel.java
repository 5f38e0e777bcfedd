package org.emma.runtime.served;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.emma.model.AnsweringMode;
import org.emma.model.Expense;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.runtime.http.Backoff;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;

/**
 * Asks a model behind servers that speak OpenAI's chat completions.
 *
 * <p>Any number of threads may ask at once. What fails is asked again, with waits in between, as
 * long as that may help; the message of what stays unanswered names the server and what it said. No
 * key is in any message, name or identity.
 */
public final class ServedModel implements VisionLanguageModel {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
  private static final String NO_HOST_CHECK = "jdk.internal.httpclient.disableHostnameVerification";
  private static final String LOG = "jdk.httpclient.HttpClient.log";

  private final String name;
  private final ServedSettings settings;
  private final Secrets secrets;
  private final ChatRequest request;
  private final DataUrls pictures;
  private final Account account;
  private final Errand errand;

  ServedModel(String name, ServedSettings settings, Secrets secrets, Backoff backoff) {
    this.name = name;
    this.settings = settings;
    this.secrets = secrets;
    this.request = new ChatRequest(settings);
    this.pictures = new DataUrls(new PictureEncoder(settings.limits()));
    this.account = new Account(settings.budget(), settings.price());
    this.errand =
        new Errand(
            settings,
            new Wire(headers(settings, secrets), settings.limits()),
            backoff,
            account,
            secrets);
  }

  /**
   * Returns the model of some settings. Nothing is sent yet.
   *
   * @param name what reports call it
   * @throws ModelUnavailableException if a key is missing or the settings name no model
   */
  public static ServedModel of(String name, ServedSettings settings) {
    return of(name, settings, new Secrets(System::getenv));
  }

  static ServedModel of(String name, ServedSettings settings, Secrets secrets) {
    Optional<String> flaw = settings.flaw().or(() -> openness(settings));
    if (flaw.isPresent()) {
      throw new ModelUnavailableException("The model %s %s".formatted(name, flaw.get()));
    }
    try {
      return new ServedModel(name, settings, secrets, new Backoff(new Random()));
    } catch (IllegalArgumentException e) {
      throw new ModelUnavailableException(
          "The model %s cannot be asked: %s".formatted(name, e.getMessage()), e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String identity() {
    Map<String, Object> how = new HashMap<>();
    how.put("decoding", settings.decoding());
    how.put("imageBytes", settings.limits().imageBytes());
    try {
      return "openai:%s%s#%s %s"
          .formatted(
              settings.urls().get(0),
              settings.path(),
              settings.model(),
              JSON.writeValueAsString(how));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Settings can be written as JSON", e);
    }
  }

  @Override
  public Set<AnsweringMode> modes() {
    return settings.decoding().logprobs()
        ? Set.of(AnsweringMode.OPTION_SCORES, AnsweringMode.TEXT)
        : Set.of(AnsweringMode.TEXT);
  }

  @Override
  public String prompt(Query query) {
    return settings.prompts().whole(query);
  }

  @Override
  public Optional<Expense> estimate(Query query) {
    List<DataUrl> images = new ArrayList<>();
    for (Image image : query.images()) {
      try {
        images.add(pictures.of(image));
      } catch (ImageUnavailableException e) {
        return Optional.empty();
      }
    }
    Tokens tokens = estimate(query, images);
    return Optional.of(
        new Expense(
            1,
            tokens.input(),
            tokens.output(),
            tokens.cost(settings.price()),
            settings.price().currency()));
  }

  @Override
  public Optional<Expense> spent() {
    return Optional.of(account.spent());
  }

  @Override
  public int batchSize() {
    return 1;
  }

  @Override
  public int threads() {
    return settings.limits().inFlight() * settings.urls().size();
  }

  @Override
  public Optional<String> obstacle(Query query) {
    return Optional.empty();
  }

  @Override
  public List<Reply> answer(List<Query> queries) {
    return queries.stream().map(this::answer).toList();
  }

  @Override
  public void close() {}

  private Reply answer(Query query) {
    long start = System.nanoTime();
    String cause;
    try {
      List<DataUrl> images = query.images().stream().map(pictures::of).toList();
      byte[] body = request.body(query, images.stream().map(DataUrl::text).toList());
      return reply(query, errand.run(body, images.get(0).digest(), estimate(query, images)));
    } catch (UnansweredException | ImageUnavailableException e) {
      cause = String.valueOf(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      cause = "Interrupted while the answer was awaited";
    }
    return new Reply.Failed(secrets.redact(cause), Duration.ofNanos(System.nanoTime() - start));
  }

  private Reply reply(Query query, Errand.Delivery delivery) throws UnansweredException {
    ChatReply reply = delivery.reply();
    if (query.mode() == AnsweringMode.OPTION_SCORES) {
      List<Double> scores =
          OptionScores.of(reply.logprobs(), ChatRequest.answers(query))
              .orElseThrow(
                  () ->
                      new UnansweredException(
                          "%s gave no log-probabilities of a token that names an option (it wrote \"%s\"): set \"decoding.logprobs\" to false to take answers by text"
                              .formatted(
                                  delivery.from(), beginning(secrets.redact(reply.text())))));
      return Reply.Answered.scores(query.options(), scores, delivery.latency());
    }
    Optional<String> flaw = reply.flaw();
    if (flaw.isPresent()) {
      throw new UnansweredException("%s %s".formatted(delivery.from(), flaw.get()));
    }
    Choice choice = settings.decoding().choice();
    String text = secrets.redact(choice.taken(reply.text()));
    List<String> answers = ChatRequest.answers(query);
    if (choice != Choice.NONE && !answers.isEmpty() && !answers.contains(text.strip())) {
      throw new UnansweredException(
          "%s wrote \"%s\" where \"decoding.choice\" left it %s: it does not speak that dialect, so choose its own"
              .formatted(delivery.from(), beginning(text), String.join(" or ", answers)));
    }
    return Reply.Answered.text(text, delivery.latency());
  }

  private Tokens estimate(Query query, List<DataUrl> images) {
    return Tokens.estimate(
        prompt(query).length(), images.stream().mapToLong(DataUrl::pixels).sum());
  }

  private static String beginning(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "...";
  }

  private static Optional<String> openness(ServedSettings settings) {
    boolean https =
        settings.urls().stream()
            .map(URI::getScheme)
            .anyMatch(scheme -> scheme.toLowerCase(Locale.ROOT).equals("https"));
    return https && System.getProperty(NO_HOST_CHECK) != null
        ? Optional.of(
            "is not asked while the system property %s is set, which lets any server pass for the right one: remove it"
                .formatted(NO_HOST_CHECK))
        : Optional.empty();
  }

  private static Map<String, String> headers(ServedSettings settings, Secrets secrets) {
    Map<String, String> headers = new HashMap<>();
    settings.headers().forEach((header, value) -> headers.put(header, secrets.value(value)));
    String key = secrets.key(settings.key());
    if (!key.isEmpty()) {
      headers.put("Authorization", "Bearer " + key);
    }
    if (secrets.any() && System.getProperty(LOG, "").matches(".*(headers|all).*")) {
      throw new IllegalArgumentException(
          "the system property %s has Java write the headers of requests, and the key among them, to the log: take \"headers\" and \"all\" out of it"
              .formatted(LOG));
    }
    return headers;
  }
}
