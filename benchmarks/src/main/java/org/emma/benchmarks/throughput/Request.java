package org.emma.benchmarks.throughput;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where each request on a connection ends, and keeps none of it. */
final class Request {

  private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)");
  private static final int LONGEST_HEAD = 1 << 14;
  private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] LAST_CHUNK = "\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final SocketChannel channel;
  private final byte[] head = new byte[LONGEST_HEAD];
  private int length;
  private boolean inBody;
  private boolean chunked;
  private long left;
  private int matched;

  Request(SocketChannel channel) {
    this.channel = channel;
  }

  SocketChannel channel() {
    return channel;
  }

  /** Takes what has come; tells whether a request is whole now. */
  boolean take(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (inBody ? takeBody(bytes) : takeHead(bytes)) {
        inBody = false;
        length = 0;
        return true;
      }
    }
    return false;
  }

  private boolean takeHead(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (length == LONGEST_HEAD) {
        throw new IOException("The head of a request is too long");
      }
      head[length++] = bytes.get();
      if (length >= END_OF_HEAD.length
          && Arrays.equals(
              head, length - END_OF_HEAD.length, length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
        return isWholeWithoutBody();
      }
    }
    return false;
  }

  private boolean isWholeWithoutBody() {
    String text = new String(head, 0, length, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
    Matcher stated = LENGTH.matcher(text);
    left = stated.find() ? Long.parseLong(stated.group(1)) : 0;
    chunked = text.contains("\r\ntransfer-encoding: chunked");
    matched = 0;
    inBody = chunked || left > 0;
    return !inBody;
  }

  private boolean takeBody(ByteBuffer bytes) {
    if (!chunked) {
      int taken = (int) Math.min(left, bytes.remaining());
      bytes.position(bytes.position() + taken);
      left -= taken;
      return left == 0;
    }
    while (bytes.hasRemaining()) {
      byte one = bytes.get();
      matched = one == LAST_CHUNK[matched] ? matched + 1 : one == LAST_CHUNK[0] ? 1 : 0;
      if (matched == LAST_CHUNK.length) {
        return true;
      }
    }
    return false;
  }
}
