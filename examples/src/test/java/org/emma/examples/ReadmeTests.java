package org.emma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.emma.examine.Examination;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.Models;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Aspect;
import org.emma.scene.file.SceneFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the README shows is what there is. */
class ReadmeTests {

  private Readme readme;

  @BeforeEach
  void readIt() throws IOException {
    readme = Readme.read();
  }

  @Test
  void itsClassesAreAmongTheExamplesWordForWord() throws IOException {
    List<String> snippets = readme.snippets("java");

    assertThat(snippets).hasSize(2);
    for (String snippet : snippets) {
      Matcher name = Pattern.compile("class (\\w+)").matcher(snippet);
      assertThat(name.find()).as(snippet).isTrue();
      Path example = Path.of("src/test/java/org/emma/examples", name.group(1) + ".java");
      assertThat(example).content().endsWith(snippet);
    }
  }

  @Test
  void itsFirstSuiteHasTenLines() {
    assertThat(readme.snippets("java").get(0)).hasLineCount(10);
  }

  @Test
  void itsCommandsAreTheOnesThatThisBuildKnows() throws Exception {
    assertThat(readme.snippets("bash")).containsExactly("mvn -Pcheckup verify\n", "mvn verify\n");
    assertThat(readme.root().resolve(".ci/run")).content().endsWith("\nmvn verify\n");
    assertThat(elements(pom("examples/pom.xml"), "profile"))
        .extracting(profile -> text(profile, "id"))
        .contains("checkup");
  }

  @Test
  void itsMavenDependenciesAreThoseOfTheExamples() throws Exception {
    Document snippet = xml(readme.snippets("xml").get(0));

    List<String> shown = coordinates(snippet);

    List<String> used = coordinates(pom("examples/pom.xml"));
    assertThat(shown).hasSize(5).doesNotHaveDuplicates();
    assertThat(used).containsAll(shown);
  }

  @Test
  void itsVersionsAreTheOnesOfThisBuild() throws Exception {
    Map<String, String> versions = versions();

    Document snippet = xml(readme.snippets("xml").get(0));
    for (Element dependency : elements(snippet, "dependency")) {
      String coordinates = text(dependency, "groupId") + ":" + text(dependency, "artifactId");
      assertThat(text(dependency, "version")).as(coordinates).isEqualTo(versions.get(coordinates));
    }
    Matcher gradle =
        Pattern.compile("\"([\\w.]+:[\\w-]+):([\\w.-]+)(:[\\w-]+)?\"")
            .matcher(readme.snippets("kotlin").get(0));
    List<String> named = new ArrayList<>();
    while (gradle.find()) {
      named.add(gradle.group(1));
      assertThat(gradle.group(2)).as(gradle.group(1)).isEqualTo(versions.get(gradle.group(1)));
    }
    assertThat(named).containsAll(coordinates(snippet));
  }

  @Test
  void itsMavenPluginsAreTheOnesOfThisBuild() throws Exception {
    Document parent = pom("pom.xml");
    Map<String, String> versions = new TreeMap<>();
    for (Element plugin : elements(parent, "plugin")) {
      String version = text(plugin, "version");
      if (!version.isEmpty()) {
        versions.put(
            text(plugin, "artifactId"),
            version.equals("${surefire.version}")
                ? text(elements(parent, "properties").get(0), "surefire.version")
                : version);
      }
    }

    List<Element> shown = elements(xml(readme.snippets("xml").get(1)), "plugin");

    assertThat(shown).hasSize(2);
    for (Element plugin : shown) {
      String name = text(plugin, "artifactId");
      assertThat(text(plugin, "version")).as(name).isEqualTo(versions.get(name));
    }
  }

  @Test
  void itsPlatformsAreThoseThatTheBuildHasProfilesFor() throws Exception {
    List<String> platforms =
        elements(pom("pom.xml"), "profile").stream()
            .map(profile -> text(profile, "id"))
            .filter(id -> id.startsWith("pytorch-"))
            .map(id -> id.substring("pytorch-".length()))
            .toList();

    assertThat(platforms).hasSize(4);
    for (String platform : platforms) {
      assertThat(readme.text()).contains("| `" + platform + "` |");
    }
  }

  @Test
  void itsSmallestAnnotationFileGivesQuestionsAboutColor(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("pictures.jsonl");
    Files.writeString(file, readme.snippets("json").get(0));
    Files.copy(Path.of("src/test/resources/pictures/01.png"), folder.resolve("01.png"));

    List<Item> items =
        ItemSet.generate(
            SceneFiles.open(file).scenes(), ItemPlan.of(EnumSet.allOf(QuestionForm.class), 1));

    assertThat(items)
        .filteredOn(item -> item.aspect().equals(Aspect.COLOR))
        .extracting(Item::form)
        .contains(QuestionForm.MULTIPLE_CHOICE);
    try (VisionLanguageModel model = Models.load("pinhole")) {
      assertThat(Examination.obstacles(model, items, Optional.empty())).isEmpty();
    }
  }

  @Test
  void whatItLinksToIsThere() {
    assertThat(readme.links())
        .isNotEmpty()
        .allSatisfy(link -> assertThat(readme.root().resolve(link)).exists());
  }

  /** Returns the managed versions by group and artifact, with the properties put in. */
  private Map<String, String> versions() throws Exception {
    Document parent = pom("pom.xml");
    Map<String, String> properties = new TreeMap<>();
    properties.put("project.version", text(parent.getDocumentElement(), "version"));
    for (Node property : children(elements(parent, "properties").get(0))) {
      properties.put(property.getNodeName(), property.getTextContent());
    }
    Map<String, String> versions = new TreeMap<>();
    for (Element dependency : elements(parent, "dependency")) {
      String version = text(dependency, "version");
      if (version.startsWith("${")) {
        version = properties.get(version.substring(2, version.length() - 1));
      }
      versions.put(text(dependency, "groupId") + ":" + text(dependency, "artifactId"), version);
    }
    // The launcher is part of JUnit's platform, which counts one behind: 5.14 is 1.14.
    versions.put(
        "org.junit.platform:junit-platform-launcher",
        properties.get("junit.version").replaceFirst("^5", "1"));
    return versions;
  }

  private static List<String> coordinates(Document document) {
    return elements(document, "dependency").stream()
        .map(dependency -> text(dependency, "groupId") + ":" + text(dependency, "artifactId"))
        .toList();
  }

  private Document pom(String path) throws Exception {
    return xml(Files.readString(readme.root().resolve(path)));
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    var nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<Node> children(Node node) {
    var nodes = node.getChildNodes();
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
  }

  /** Returns the text of the child of that name, empty if there is none. */
  private static String text(Element parent, String name) {
    return children(parent).stream()
        .filter(child -> child.getNodeName().equals(name))
        .map(Node::getTextContent)
        .findFirst()
        .orElse("");
  }
}
