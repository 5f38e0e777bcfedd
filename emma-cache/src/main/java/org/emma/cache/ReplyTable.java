package org.emma.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emma.examine.ReplyKey;
import org.emma.model.Reply;

/** Reads and writes the rows of the table {@code reply}; used by one thread at a time. */
final class ReplyTable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FIND = "SELECT text, scores, nanoseconds FROM reply WHERE key = ?";
  private static final String WRITE =
      "INSERT OR REPLACE INTO reply"
          + " (key, model, mode, prompt, options, images, text, scores, nanoseconds, kept_at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, datetime('now'))";

  private final Connection connection;
  private final PreparedStatement find;
  private final PreparedStatement write;

  ReplyTable(Connection connection) throws SQLException {
    this.connection = connection;
    this.find = connection.prepareStatement(FIND);
    this.write = connection.prepareStatement(WRITE);
  }

  /** Returns the reply of a key; empty if there is none, or none that can be made out. */
  Optional<Reply.Answered> find(String digest) throws SQLException {
    find.setString(1, digest);
    try (ResultSet row = find.executeQuery()) {
      return row.next() ? reply(row) : Optional.empty();
    }
  }

  /** Writes all or nothing, and waits until it is on disk. */
  void write(List<Map<ReplyKey, Reply.Answered>> replies) throws SQLException {
    try (Statement transaction = connection.createStatement()) {
      transaction.execute("BEGIN IMMEDIATE");
      try {
        for (Map<ReplyKey, Reply.Answered> some : replies) {
          for (Map.Entry<ReplyKey, Reply.Answered> one : some.entrySet()) {
            write(one.getKey(), one.getValue());
          }
        }
        transaction.execute("COMMIT");
      } catch (SQLException e) {
        rollBack(transaction, e);
        throw e;
      }
    }
  }

  void close() throws SQLException {
    find.close();
    write.close();
    connection.close();
  }

  private void write(ReplyKey key, Reply.Answered reply) throws SQLException {
    write.setString(1, key.digest());
    write.setString(2, key.model());
    write.setString(3, key.mode().words());
    write.setString(4, key.prompt());
    write.setString(5, json(key.options()));
    write.setString(6, json(key.images()));
    write.setString(7, reply.text());
    write.setString(8, json(reply.optionScores()));
    write.setLong(9, reply.latency().toNanos());
    write.executeUpdate();
  }

  /** SQLite has rolled back by itself after some errors, and then says so. */
  private static void rollBack(Statement transaction, SQLException cause) {
    try {
      transaction.execute("ROLLBACK");
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private static Optional<Reply.Answered> reply(ResultSet row) throws SQLException {
    String text = row.getString(1);
    Optional<List<Double>> scores = scores(row.getString(2));
    Duration latency = Duration.ofNanos(row.getLong(3));
    return text == null
        ? Optional.empty()
        : scores.map(each -> new Reply.Answered(text, each, latency));
  }

  private static Optional<List<Double>> scores(String json) {
    try {
      JsonNode array = JSON.readTree(String.valueOf(json));
      List<Double> scores = new ArrayList<>();
      array.forEach(score -> scores.add(Double.valueOf(score.asText())));
      return array.isArray() ? Optional.of(scores) : Optional.empty();
    } catch (JsonProcessingException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String json(List<?> values) {
    try {
      return JSON.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Strings and numbers can be written as JSON", e);
    }
  }
}
