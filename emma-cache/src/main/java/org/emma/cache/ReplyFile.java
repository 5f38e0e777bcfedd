package org.emma.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** Opens files of replies, whatever other processes do with them at the same time. */
final class ReplyFile {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final int PRIMARY = 0xff;
  private static final Set<SQLiteErrorCode> PASSING =
      Set.of(
          SQLiteErrorCode.SQLITE_BUSY,
          SQLiteErrorCode.SQLITE_LOCKED,
          SQLiteErrorCode.SQLITE_PROTOCOL);

  private ReplyFile() {}

  /** Opens a file to read and write, and makes it where there is none. */
  static Connection open(Path file, Journal journal) throws SQLException {
    return connect(file, "", statement -> prepare(statement, file, journal));
  }

  /**
   * Opens a file that exists to read.
   *
   * @param besides whether SQLite may put files beside it while it is open; if not, the file is
   *     read as one that nobody changes meanwhile
   */
  static Connection openReadOnly(Path file, boolean besides) throws IOException, SQLException {
    String how = "";
    if (!besides) {
      how = hasLog(file) ? "?mode=ro" : "?mode=ro&immutable=1";
    }
    return connect(
        file,
        how,
        statement -> {
          statement.execute("PRAGMA query_only = ON");
          Schema.check(statement, file);
        });
  }

  /** Returns what went wrong, without its details. */
  static SQLiteErrorCode code(SQLException e) {
    return SQLiteErrorCode.getErrorCode(e.getErrorCode() & PRIMARY);
  }

  /** Returns the log that holds what was not yet written to the file itself. */
  static Path log(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  private static boolean hasLog(Path file) throws IOException {
    return Files.exists(log(file)) && Files.size(log(file)) > 0;
  }

  private static void prepare(Statement statement, Path file, Journal journal) throws SQLException {
    if (journal == Journal.WRITE_AHEAD && Schema.isMissing(statement)) {
      statement.execute("PRAGMA journal_mode = WAL");
    }
    Schema.ensure(statement, file);
    if (journal == Journal.ROLLBACK) {
      statement.execute("PRAGMA journal_mode = DELETE");
    }
  }

  /** Waits for what other processes are about to do, since SQLite does not wait for all of it. */
  private static Connection connect(Path file, String how, Preparation preparation)
      throws SQLException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return connectNow(file, how, preparation);
      } catch (SQLException e) {
        if (!PASSING.contains(code(e)) || System.nanoTime() - deadline > 0) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static Connection connectNow(Path file, String how, Preparation preparation)
      throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) PATIENCE.toMillis());
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    Connection connection =
        config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + how);
    try (Statement statement = connection.createStatement()) {
      preparation.run(statement);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  @FunctionalInterface
  private interface Preparation {
    void run(Statement statement) throws SQLException;
  }
}
