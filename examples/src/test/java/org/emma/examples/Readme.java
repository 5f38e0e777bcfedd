package org.emma.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes the README apart, so that what it shows can be held against what there is. */
record Readme(Path root, String text) {

  private static final Pattern FENCE =
      Pattern.compile("^```(\\w+)\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  static Readme read() throws IOException {
    Path root = Path.of("..").toRealPath();
    return new Readme(root, Files.readString(root.resolve("README.md")));
  }

  /** Returns the snippets in a language, without the fences. */
  List<String> snippets(String language) {
    return FENCE
        .matcher(text)
        .results()
        .filter(fence -> fence.group(1).equals(language))
        .map(fence -> fence.group(2))
        .toList();
  }

  /** Returns the links into the repository. */
  List<String> links() {
    return LINK.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(link -> link.substring(2, link.length() - 1))
        .filter(link -> !link.contains("://"))
        .toList();
  }
}
