package org.emma.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds how much memory this process takes, after a garbage collection.
 *
 * @param heap Java objects, in MiB
 * @param resident all that the process keeps in memory, native libraries and their tensors too, in
 *     MiB; 0 where the system does not tell
 */
public record ProcessMemory(double heap, double resident) {

  private static final double MIB = 1 << 20;

  /** Collects garbage and looks. */
  public static ProcessMemory now() {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return new ProcessMemory(heap / MIB, residentKib() / 1024.0);
  }

  private static long residentKib() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
