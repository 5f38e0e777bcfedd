package org.emma.examine;

import java.io.Console;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Shows progress on the console: as one line that moves on a terminal, as line after line elsewhere
 * and in CI.
 */
public final class ConsoleLine implements Consumer<String> {

  private static final long OFTEN = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long NOW_AND_THEN = TimeUnit.SECONDS.toNanos(10);

  private final PrintStream output;
  private final boolean moves;
  private int shown;

  ConsoleLine(PrintStream output, boolean moves) {
    this.output = output;
    this.moves = moves;
  }

  /** Returns a line on standard error. */
  public static ConsoleLine standard() {
    String ci = System.getenv("CI");
    boolean inCi = ci != null && !ci.isEmpty() && !ci.equals("false");
    return new ConsoleLine(System.err, !inCi && isTerminal());
  }

  @Override
  public synchronized void accept(String line) {
    if (moves) {
      output.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
      output.flush();
      shown = line.length();
    } else {
      output.println(line);
    }
  }

  /**
   * Returns how many nanoseconds to leave between two lines: a fifth of a second on a terminal, ten
   * seconds elsewhere.
   */
  public static long interval(Consumer<String> lines) {
    return lines instanceof ConsoleLine console && console.moves ? OFTEN : NOW_AND_THEN;
  }

  /** Leaves the last line where it is, if it is one that moves. */
  public static void end(Consumer<String> lines) {
    if (lines instanceof ConsoleLine console) {
      console.end();
    }
  }

  private synchronized void end() {
    if (moves && shown > 0) {
      output.println();
      shown = 0;
    }
  }

  /** Asks {@code Console.isTerminal} where there is one: since Java 22 a console may be a file. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
