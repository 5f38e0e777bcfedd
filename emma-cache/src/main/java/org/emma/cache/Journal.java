package org.emma.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Says how SQLite makes its writes safe, which depends on where its file is. */
enum Journal {
  /** The write-ahead log: fast, but it needs memory shared by all processes, so one machine. */
  WRITE_AHEAD,
  /** The rollback journal: slower, and all that works over a network. */
  ROLLBACK;

  private static final Set<String> NETWORK =
      Set.of(
          "9p",
          "afpfs",
          "afs",
          "beegfs",
          "ceph",
          "cifs",
          "coda",
          "davfs",
          "drvfs",
          "glusterfs",
          "gpfs",
          "lustre",
          "ncpfs",
          "nfs",
          "nfs3",
          "nfs4",
          "orangefs",
          "pvfs2",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "webdav",
          "fuse.ceph",
          "fuse.ceph-fuse",
          "fuse.cifs",
          "fuse.davfs",
          "fuse.gcsfuse",
          "fuse.glusterfs",
          "fuse.juicefs",
          "fuse.rclone",
          "fuse.s3fs",
          "fuse.smbnetfs",
          "fuse.sshfs");

  /** Returns what suits a folder that exists. */
  static Journal in(Path folder) throws IOException {
    Path real = folder.toRealPath();
    return on(Files.getFileStore(real).type(), real.toString());
  }

  /**
   * Returns what suits a place.
   *
   * @param type of the file system, as the operating system names it
   * @param path absolute; one that begins with two backslashes names a server on Windows
   */
  static Journal on(String type, String path) {
    boolean network = NETWORK.contains(type.toLowerCase(Locale.ROOT)) || path.startsWith("\\\\");
    return network ? ROLLBACK : WRITE_AHEAD;
  }

  /** Returns what there is to say about a file over a network. */
  String remark(Path file) {
    return "Replies are kept in %s on a network file system, where SQLite's write-ahead log does not work: it does without, which is slower; have one process at a time write there, or choose a folder on a local disk"
        .formatted(file);
  }
}
