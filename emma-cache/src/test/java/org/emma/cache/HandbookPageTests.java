package org.emma.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.emma.examine.ReplyStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the handbook says to type does what it says. */
class HandbookPageTests {

  private static final Pattern SQL = Pattern.compile("(?s)```sql\n(.*?);\n```");

  @TempDir Path folder;

  @BeforeEach
  void keepSome() throws SQLException {
    try (ReplyStore store = SqliteReplies.in(folder, remark -> {})) {
      for (String question : List.of("old", "new", "other")) {
        Replies.keep(store, question);
      }
    }
    Sql.run(folder, "UPDATE reply SET kept_at = datetime('now', '-91 days') WHERE prompt = 'old'");
    Sql.run(folder, "UPDATE reply SET model = 'openai:x#Qwen2.5-VL-7B' WHERE prompt = 'other'");
    Sql.run(
        folder,
        "UPDATE reply SET images = '[\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"]'"
            + " WHERE prompt = 'new'");
  }

  @Test
  void itsQueriesShowAndDelete() throws Exception {
    List<String> commands = commands();

    assertThat(commands).hasSize(6);
    assertThat(Sql.rows(folder, commands.get(0))).hasSize(3);
    assertThat(Sql.rows(folder, commands.get(1)))
        .hasSize(2)
        .anySatisfy(
            row -> assertThat(row).startsWith("openai:x#Qwen2.5-VL-7B|1|").endsWith("|1.0"));
    assertThat(Sql.rows(folder, commands.get(2)))
        .singleElement()
        .asString()
        .startsWith("scripted|new|");
    Sql.run(folder, commands.get(3));
    assertThat(prompts()).containsExactly("new", "other");
    Sql.run(folder, commands.get(4));
    assertThat(prompts()).containsExactly("new");
    long before = Files.size(folder.resolve(SqliteReplies.FILE));
    Sql.run(folder, commands.get(5));
    assertThat(Files.size(folder.resolve(SqliteReplies.FILE))).isLessThan(before);
  }

  @Test
  void whatWasDeletedIsAskedForAgain() throws Exception {
    try (ReplyStore store = SqliteReplies.in(folder, remark -> {})) {
      Sql.run(folder, commands().get(3));
      assertThat(store.find(Replies.key("old"))).isEmpty();
      assertThat(store.find(Replies.key("new"))).isPresent();
    }
  }

  private List<String> prompts() throws SQLException {
    return Sql.rows(folder, "SELECT prompt FROM reply ORDER BY rowid");
  }

  private static List<String> commands() throws IOException {
    return SQL.matcher(Files.readString(Path.of("../docs/replies.md")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
