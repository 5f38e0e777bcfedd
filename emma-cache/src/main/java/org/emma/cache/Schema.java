package org.emma.cache;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the tables of a file of replies, and recognises a file by them. */
final class Schema {

  /** Marks SQLite files of EMMA: its letters in ASCII. */
  static final int APPLICATION = 0x454D4D41;

  static final int VERSION = 1;

  private static final String TABLE =
      """
      CREATE TABLE reply (
        key TEXT PRIMARY KEY NOT NULL, -- SHA-256 of model, mode, prompt, options and images
        model TEXT NOT NULL,           -- identity of the model, with how it decodes
        mode TEXT NOT NULL,            -- text, or option scores
        prompt TEXT NOT NULL,          -- all that the model was told in words
        options TEXT NOT NULL,         -- what was to be chosen from, a JSON array
        images TEXT NOT NULL,          -- SHA-256 of each picture's bytes, a JSON array
        text TEXT NOT NULL,            -- the reply
        scores TEXT NOT NULL,          -- log-likelihood of each option, a JSON array
        nanoseconds INTEGER NOT NULL,  -- how long the model took
        kept_at TEXT NOT NULL          -- when, in UTC
      )
      """;
  private static final String VIEW =
      """
      CREATE VIEW overview AS
      SELECT kept_at, model, prompt AS question, text AS reply, nanoseconds / 1000000 AS milliseconds
      FROM reply
      """;

  private Schema() {}

  /**
   * Makes the tables in an empty file, and refuses any other that is no file of replies, or that
   * cannot be written.
   */
  static void ensure(Statement statement, Path file) throws SQLException {
    statement.execute("BEGIN IMMEDIATE");
    if (isMissing(statement)) {
      statement.execute(TABLE);
      statement.execute(VIEW);
      statement.execute("PRAGMA application_id = " + APPLICATION);
      statement.execute("PRAGMA user_version = " + VERSION);
    }
    statement.execute("COMMIT");
    check(statement, file);
  }

  /** Refuses what is no file of replies of this version. */
  static void check(Statement statement, Path file) throws SQLException {
    int version = number(statement, "PRAGMA user_version");
    if (number(statement, "PRAGMA application_id") != APPLICATION) {
      throw new WrongFileException(
          "%s is an SQLite file, but none of EMMA's replies: choose another folder, or move it away"
              .formatted(file));
    }
    if (version != VERSION) {
      throw new WrongFileException(
          "%s holds replies in version %d of their format, and this EMMA knows version %d alone: use the EMMA that wrote it, or choose another folder"
              .formatted(file, version, VERSION));
    }
  }

  /** Tells whether a file has no tables at all, as one that was just made. */
  static boolean isMissing(Statement statement) throws SQLException {
    return number(statement, "SELECT count(*) FROM sqlite_master") == 0;
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      return result.next() ? result.getInt(1) : 0;
    }
  }
}
