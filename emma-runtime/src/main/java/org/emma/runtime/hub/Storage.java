package org.emma.runtime.hub;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps a model's files as {@code huggingface_hub} does, so that both find what the other fetched:
 * {@code blobs} by digest, {@code snapshots} by commit with links to them, and in {@code refs} the
 * commit that a branch or tag was at.
 *
 * @param cache the folder of all models
 * @param model which one
 * @param links whether snapshots link to blobs; otherwise they hold the files
 */
record Storage(Path cache, HubModel model, boolean links) {

  Path folder() {
    return cache.resolve(name());
  }

  /** Returns what is kept of the revision, as of when it was last asked for. */
  Optional<Path> known() throws IOException {
    String commit = model.revision();
    if (!model.isPinned()) {
      Path ref = ref();
      commit = Files.isRegularFile(ref) ? Files.readString(ref).strip() : "";
    }
    return HubModel.isCommit(commit)
        ? Optional.of(snapshot(commit)).filter(Files::isDirectory)
        : Optional.empty();
  }

  Path snapshot(String commit) {
    return folder().resolve("snapshots").resolve(commit);
  }

  /** Notes the commit that the revision is at. */
  void remember(String commit) throws IOException {
    Path ref = ref();
    boolean isNoted = Files.isRegularFile(ref) && Files.readString(ref).equals(commit);
    if (model.isPinned() || isNoted) {
      return;
    }
    Files.createDirectories(ref.getParent());
    Path written = ref.resolveSibling("%s.%s.tmp".formatted(ref.getFileName(), UUID.randomUUID()));
    move(Files.writeString(written, commit), ref);
  }

  /** Tells whether a snapshot has a file of the right size. */
  boolean has(String commit, HubFile file) throws IOException {
    return isWhole(snapshot(commit).resolve(file.path()), file);
  }

  /** Returns the file that keeps others from fetching the same. */
  Path lock(HubFile file) {
    return cache.resolve(".locks").resolve(name()).resolve(file.etag() + ".lock");
  }

  /** Returns what has come of a file so far. Its name is EMMA's own: nobody else appends to it. */
  Path partial(HubFile file) {
    return folder().resolve("blobs").resolve(file.etag() + ".emma.incomplete");
  }

  /** Tells whether the content of a file is there, perhaps from another commit. */
  boolean hasBlob(HubFile file) throws IOException {
    return isWhole(blob(file), file);
  }

  /** Takes a whole partial file in. */
  void keep(HubFile file) throws IOException {
    move(partial(file), blob(file));
  }

  /** Puts a file whose content is there into a snapshot. */
  void show(String commit, HubFile file) throws IOException {
    Path shown = snapshot(commit).resolve(file.path());
    Path folder = Objects.requireNonNull(shown.getParent());
    Path blob = blob(file);
    Files.createDirectories(folder);
    Files.deleteIfExists(shown);
    try {
      if (links) {
        Files.createSymbolicLink(shown, folder.relativize(blob));
        return;
      }
    } catch (FileAlreadyExistsException e) {
      return;
    } catch (UnsupportedOperationException | IOException e) {
      // Windows has links for administrators and developers alone.
    }
    move(blob, shown);
  }

  private String name() {
    return "models--" + model.repository().replace("/", "--");
  }

  private Path ref() {
    return folder().resolve("refs").resolve(model.revision());
  }

  private Path blob(HubFile file) {
    return folder().resolve("blobs").resolve(file.etag());
  }

  private static boolean isWhole(Path path, HubFile file) throws IOException {
    return Files.isRegularFile(path) && Files.size(path) == file.size();
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
