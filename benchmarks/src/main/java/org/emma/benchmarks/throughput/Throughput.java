package org.emma.benchmarks.throughput;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how busy each client keeps a server, and how much memory it takes, as Markdown: {@code
 * Throughput SLOTS MILLISECONDS SECONDS ITEMS}, the server's slots and service time, how long each
 * point of the curve is measured, and how many items the memory is watched over.
 */
final class Throughput {

  private static final String HEAP = "-Xmx256m";
  private static final String QUICK = "5";
  private static final List<String> CLIENTS =
      List.of("ExaminationClient", "EmmaClient", "OpenAiJavaClient", "LangChain4jClient");

  private Throughput() {}

  public static void main(String[] args) throws Exception {
    System.out.printf(
        "%nA server of %s slots that answers after %s ms: at most %,d requests/s.%n%n",
        args[0], args[1], Integer.parseInt(args[0]) * 1000 / Integer.parseInt(args[1]));
    System.out.println(
        "| client | in flight | requests | seconds | requests/s | of the maximum | CPU µs/request |");
    System.out.println("|---|---|---|---|---|---|---|");
    measure(args, List.of("curve", args[0], args[1], args[2]));
    System.out.printf("%nMemory in MiB with %s, %s items, 64 in flight:%n%n", HEAP, args[3]);
    System.out.println(
        "| client | took | memory | before | 10 % | 20 % | 30 % | 40 % | 50 % | 60 % | 70 % | 80 % | 90 % | 100 % |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    measure(args, List.of("memory", args[3]));
  }

  /** Runs one client after the other. */
  private static void measure(String[] args, List<String> what) throws Exception {
    Process server = server(args[0], args[1]);
    Process quick = server(args[0], QUICK);
    try (BufferedReader said = server.inputReader();
        BufferedReader quickSaid = quick.inputReader()) {
      String url = "http://127.0.0.1:%s/v1".formatted(said.readLine());
      String quickUrl = "http://127.0.0.1:%s/v1".formatted(quickSaid.readLine());
      for (String client : CLIENTS) {
        List<String> command = new ArrayList<>(List.of(HEAP, ClientRun.class.getName()));
        command.add(Throughput.class.getPackageName() + "." + client);
        command.addAll(List.of(url, quickUrl));
        command.addAll(what);
        int ended = java(command).inheritIO().start().waitFor();
        if (ended != 0) {
          throw new IOException(client + " ended with " + ended);
        }
      }
    } finally {
      server.destroy();
      quick.destroy();
    }
  }

  private static Process server(String slots, String millis) throws IOException {
    return java(List.of("-Xmx64m", LoadServer.class.getName(), slots, millis))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static ProcessBuilder java(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path")));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
