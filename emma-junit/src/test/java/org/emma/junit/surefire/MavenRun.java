package org.emma.junit.surefire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a run of Maven left behind.
 *
 * @param status 0 if the build was green
 * @param output what it said
 * @param reports the folder of Surefire's reports
 */
record MavenRun(int status, String output, Path reports) {

  /**
   * Returns the tests that Surefire reports, as {@code class#name}, with what came of them where it
   * is not success.
   */
  List<String> tests() throws Exception {
    List<String> tests = new ArrayList<>();
    for (Path report : reportFiles()) {
      NodeList cases =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(report.toFile())
              .getElementsByTagName("testcase");
      for (int i = 0; i < cases.getLength(); i++) {
        tests.add(words((Element) cases.item(i)));
      }
    }
    return tests;
  }

  private List<Path> reportFiles() throws IOException {
    if (!Files.exists(reports)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(reports)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  private static String words(Element test) {
    String name = test.getAttribute("classname") + "#" + test.getAttribute("name");
    for (String outcome : List.of("failure", "error", "skipped")) {
      if (test.getElementsByTagName(outcome).getLength() > 0) {
        return name + " " + outcome;
      }
    }
    return name;
  }
}
