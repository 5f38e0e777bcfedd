package org.emma.benchmarks.throughput;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Answers chat completions as an inference server with continuous batching would that looks at
 * nothing: so many requests at once, each for so long, the others in the order of their arrival.
 * Its maximum is known, slots by service time. One thread does all of it and keeps no body, so that
 * the clients have the processor: {@code LoadServer SLOTS MILLISECONDS} prints its port and ends
 * with its input.
 */
final class LoadServer {

  private static final int BACKLOG = 2048;
  private static final int BUFFER = 1 << 16;
  private static final byte[] REPLY = reply();

  private final int slots;
  private final long service;
  private final Selector selector = Selector.open();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
  private final Queue<Due> due = new ArrayDeque<>();
  private final Queue<Request> waiting = new ArrayDeque<>();

  private LoadServer(int slots, long service) throws IOException {
    this.slots = slots;
    this.service = service;
  }

  private record Due(long at, SocketChannel channel) {}

  public static void main(String[] args) throws IOException {
    LoadServer server =
        new LoadServer(
            Integer.parseInt(args[0]), TimeUnit.MILLISECONDS.toNanos(Long.parseLong(args[1])));
    ServerSocketChannel door = ServerSocketChannel.open();
    door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
    door.configureBlocking(false);
    door.register(server.selector, SelectionKey.OP_ACCEPT);
    Thread parent = new Thread(LoadServer::endWithInput, "input");
    parent.setDaemon(true);
    parent.start();
    System.out.println(door.socket().getLocalPort());
    while (true) {
      server.turn(door);
    }
  }

  private static void endWithInput() {
    try {
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    } catch (IOException e) {
      System.err.println(e);
    }
    System.exit(0);
  }

  private void turn(ServerSocketChannel door) throws IOException {
    Due next = due.peek();
    long left = next == null ? Long.MAX_VALUE : next.at() - System.nanoTime();
    if (left > 0) {
      selector.select(next == null ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
    } else {
      selector.selectNow();
    }
    Iterator<SelectionKey> ready = selector.selectedKeys().iterator();
    while (ready.hasNext()) {
      SelectionKey key = ready.next();
      ready.remove();
      if (key.isAcceptable()) {
        accept(door.accept());
      } else if (key.attachment() instanceof Request request) {
        read(request);
      }
    }
    answer();
  }

  private void accept(@Nullable SocketChannel channel) throws IOException {
    if (channel != null) {
      channel.configureBlocking(false);
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.register(selector, SelectionKey.OP_READ, new Request(channel));
    }
  }

  private void read(Request request) throws IOException {
    try {
      buffer.clear();
      int length = request.channel().read(buffer);
      if (length < 0) {
        request.channel().close();
        return;
      }
      buffer.flip();
      if (request.take(buffer)) {
        arrive(request);
      }
    } catch (IOException e) {
      request.channel().close();
    }
  }

  private void arrive(Request request) {
    if (due.size() < slots) {
      due.add(new Due(System.nanoTime() + service, request.channel()));
    } else {
      waiting.add(request);
    }
  }

  /** A request that waited begins when the slot became free, however late that was noticed. */
  private void answer() throws IOException {
    long now = System.nanoTime();
    for (Due first = due.peek(); first != null && first.at() - now <= 0; first = due.peek()) {
      due.remove();
      write(first.channel());
      Request next = waiting.poll();
      if (next != null) {
        due.add(new Due(first.at() + service, next.channel()));
      }
    }
  }

  private static void write(SocketChannel channel) throws IOException {
    ByteBuffer reply = ByteBuffer.wrap(REPLY);
    try {
      while (reply.hasRemaining()) {
        channel.write(reply);
      }
    } catch (IOException e) {
      channel.close();
    }
  }

  private static byte[] reply() {
    String json =
        "{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"load\",\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"logprobs\":null,\"message\":{\"role\":\"assistant\",\"content\":\"A\",\"refusal\":null}}],\"usage\":{\"prompt_tokens\":300,\"completion_tokens\":1,\"total_tokens\":301}}";
    return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + json.length()
            + "\r\n\r\n"
            + json)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
