package org.emma.examine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.emma.model.Reply;

/**
 * Keeps replies in the JSON Lines files {@code replies-*.jsonl} of a folder: one file per writer,
 * one reply per line, appended and never changed. What a killed process left of a last line is no
 * line, and its reply is asked for again. In memory are only the keys and where their lines are.
 */
final class FolderReplies implements ReplyStore {

  private final Path folder;
  private final Map<String, ReplyLines.Place> places = new HashMap<>();
  private final ReplyLines lines = new ReplyLines();
  private final ReplyAppender appender;
  private boolean closed;

  private FolderReplies(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, "replies-*.jsonl")) {
      for (Path path : paths) {
        index(path);
      }
    }
    appender = ReplyAppender.in(folder);
  }

  static FolderReplies open(Path folder) {
    try {
      return new FolderReplies(folder);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  @Override
  public synchronized Optional<Reply.Answered> find(ReplyKey key) {
    refuseIfClosed();
    ReplyLines.Place place = places.get(key.digest());
    if (place == null) {
      return Optional.empty();
    }
    try {
      return ReplyLine.read(lines.read(place));
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  @Override
  public synchronized void keep(Map<ReplyKey, Reply.Answered> replies) {
    refuseIfClosed();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<String, ReplyLines.Place> added = new HashMap<>();
    try {
      for (Map.Entry<ReplyKey, Reply.Answered> entry : replies.entrySet()) {
        String digest = entry.getKey().digest();
        byte[] line = ReplyLine.write(digest, entry.getKey(), entry.getValue());
        long offset = appender.end() + bytes.size();
        added.put(digest, new ReplyLines.Place(appender.path(), offset, line.length - 1));
        bytes.write(line);
      }
      if (bytes.size() > 0) {
        appender.append(bytes.toByteArray());
      }
      places.putAll(added);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      lines.close();
      appender.close();
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  private void refuseIfClosed() {
    if (closed) {
      throw new IllegalStateException(
          "The replies in folder %s were closed: open them again".formatted(folder));
    }
  }

  private void index(Path path) throws IOException {
    try {
      ReplyLines.visit(
          path, (line, place) -> ReplyLine.key(line).ifPresent(key -> places.put(key, place)));
    } catch (NoSuchFileException e) {
      // Another process closed its store, which had recorded nothing.
      return;
    }
  }

  private static UncheckedIOException unusable(Path folder, IOException cause) {
    return new UncheckedIOException(
        "Replies cannot be kept in folder %s (%s): choose a folder that can be read and written"
            .formatted(folder, cause),
        cause);
  }
}
