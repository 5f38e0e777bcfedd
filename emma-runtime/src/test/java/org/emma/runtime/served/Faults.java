package org.emma.runtime.served;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.emma.runtime.served.FaultyServer.Behaviour;

/** Lists what servers do wrong, in words and deeds. */
final class Faults {

  static final Behaviour ANSWERING = (number, connection) -> send(connection, json("A"));

  private static final String JSON = "Content-Type: application/json\r\n";
  private static final int PART = 1 << 16;
  private static final long HUGE = 200L << 20;

  private Faults() {}

  static Map<String, Behaviour> all() {
    Map<String, Behaviour> faults = new LinkedHashMap<>();
    faults.put("resets the connection in the middle of a response", Faults::reset);
    faults.put("closes the connection in the middle of a response", Faults::close);
    faults.put("closes the connection without a response", (number, connection) -> false);
    faults.put("sends its response drop by drop", Faults::drip);
    faults.put("never responds", Faults::hang);
    for (int status : List.of(408, 429, 500, 502, 503)) {
      faults.put("answers " + status, status(status, ""));
      faults.put(
          "answers " + status + " with `Retry-After` in seconds",
          status(status, "Retry-After: 1\r\n"));
    }
    faults.put("answers 429 with `Retry-After` as a date", Faults::date);
    faults.put(
        "answers 429 with a `Retry-After` beyond the total time",
        status(429, "Retry-After: 86400\r\n"));
    faults.put("answers half of the JSON as if it were whole", Faults::half);
    faults.put("answers a page of HTML", body("<html><b>Bad gateway</b></html>"));
    faults.put("answers without choices", body("{\"choices\": []}"));
    faults.put(
        "answers an error as a success",
        body("{\"error\": {\"message\": \"upstream is <b>gone</b>\"}}"));
    faults.put("answers without content", message("content", null, "stop"));
    faults.put("answers in parts", Faults::parts);
    faults.put("refuses in the field for that", message("refusal", "I will not say.", "stop"));
    faults.put("stops at the greatest length", message("content", "A is what", "length"));
    faults.put("withholds the reply", message("content", "", "content_filter"));
    faults.put("answers 200 MB", Faults::huge);
    faults.put(
        "answers in Latin-1 and says so", charset(StandardCharsets.ISO_8859_1, "iso-8859-1"));
    faults.put("answers in Latin-1 and says UTF-8", charset(StandardCharsets.ISO_8859_1, "utf-8"));
    faults.put("answers in UTF-8 and says Latin-1", charset(StandardCharsets.UTF_8, "iso-8859-1"));
    faults.put("redirects", status(307, "Location: http://127.0.0.1:9/v1\r\n"));
    faults.put("answers 400", status(400, ""));
    faults.put("does not accept the key, and repeats it", Faults::unauthorized);
    faults.put("knows no such model", Faults::unknownModel);
    return faults;
  }

  static byte[] json(String content) {
    return json(Chat.saying(content));
  }

  static boolean send(Socket connection, byte[] bytes) throws IOException {
    connection.getOutputStream().write(bytes);
    return true;
  }

  private static byte[] json(ObjectNode response) {
    return FaultyServer.response(200, JSON, response.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Behaviour body(String text) {
    return (number, connection) ->
        send(connection, FaultyServer.response(200, JSON, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Behaviour status(int status, String headers) {
    byte[] body = "{\"error\": {\"message\": \"so busy\"}}".getBytes(StandardCharsets.UTF_8);
    return (number, connection) ->
        send(connection, FaultyServer.response(status, JSON + headers, body));
  }

  private static Behaviour charset(Charset charset, String declared) {
    byte[] body = Chat.saying("A").put("id", "caf\u00e9").toString().getBytes(charset);
    return (number, connection) ->
        send(
            connection,
            FaultyServer.response(
                200, "Content-Type: application/json; charset=" + declared + "\r\n", body));
  }

  private static Behaviour message(String field, String value, String finish) {
    ObjectNode response = Chat.saying("");
    ObjectNode choice = (ObjectNode) response.path("choices").path(0);
    ((ObjectNode) choice.path("message")).putNull("content").put(field, value);
    choice.put("finish_reason", finish);
    return (number, connection) -> send(connection, json(response));
  }

  private static boolean reset(int number, Socket connection) throws IOException {
    half(connection, json("A"));
    connection.setSoLinger(true, 0);
    return false;
  }

  private static boolean close(int number, Socket connection) throws IOException {
    half(connection, json("A"));
    return false;
  }

  private static boolean drip(int number, Socket connection)
      throws IOException, InterruptedException {
    for (byte next : json("A")) {
      connection.getOutputStream().write(next);
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return false;
  }

  private static boolean hang(int number, Socket connection) throws InterruptedException {
    TimeUnit.HOURS.sleep(1);
    return connection.isClosed();
  }

  private static boolean date(int number, Socket connection) throws IOException {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME
            .withLocale(Locale.US)
            .format(Instant.now().plusSeconds(2).atZone(ZoneOffset.UTC));
    return send(
        connection, FaultyServer.response(429, "Retry-After: " + date + "\r\n", new byte[0]));
  }

  private static boolean half(int number, Socket connection) throws IOException {
    byte[] whole = Chat.saying("A").toString().getBytes(StandardCharsets.UTF_8);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    return send(connection, FaultyServer.response(200, JSON, half));
  }

  private static boolean parts(int number, Socket connection) throws IOException {
    ObjectNode response = Chat.saying("");
    ObjectNode message = (ObjectNode) response.path("choices").path(0).path("message");
    message.putArray("content").addObject().put("type", "text").put("text", "A");
    return send(connection, json(response));
  }

  private static boolean huge(int number, Socket connection) throws IOException {
    OutputStream output = connection.getOutputStream();
    output.write(
        ("HTTP/1.1 200 OK\r\n" + JSON + "Content-Length: " + HUGE + "\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    byte[] part = " ".repeat(PART).getBytes(StandardCharsets.ISO_8859_1);
    for (long sent = 0; sent < HUGE; sent += PART) {
      output.write(part);
    }
    return true;
  }

  private static boolean unauthorized(int number, Socket connection) throws IOException {
    String body = "{\"error\": {\"message\": \"Incorrect API key provided: %s\"}}";
    return send(
        connection,
        FaultyServer.response(
            401, JSON, body.formatted(Chat.KEY).getBytes(StandardCharsets.UTF_8)));
  }

  private static boolean unknownModel(int number, Socket connection) throws IOException {
    String body = "{\"object\": \"error\", \"message\": \"The model `tiny` does not exist.\"}";
    return send(
        connection, FaultyServer.response(404, JSON, body.getBytes(StandardCharsets.UTF_8)));
  }

  private static void half(Socket connection, byte[] whole) throws IOException {
    connection.getOutputStream().write(whole, 0, whole.length / 2);
    connection.getOutputStream().flush();
  }
}
