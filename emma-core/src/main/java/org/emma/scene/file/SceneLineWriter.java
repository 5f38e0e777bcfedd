package org.emma.scene.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.emma.records.StrictJson;
import org.emma.scene.Aspect;
import org.emma.scene.Attribute;
import org.emma.scene.Box;
import org.emma.scene.Completeness;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Writes scenes as JSON Lines with their pictures beside them.
 *
 * @param folder where to; created if it is not there
 */
record SceneLineWriter(Path folder) {

  static final String FILE = "scenes.jsonl";

  private static final String IMAGES = "images";
  private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
  private static final byte PNG_MARK = (byte) 0x89;

  Path write(List<Scene> scenes) throws IOException {
    Files.createDirectories(folder.resolve(IMAGES));
    Path file = folder.resolve(FILE);
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int i = 0; i < scenes.size(); i++) {
        writer.write(line(scenes.get(i), writeImage(scenes.get(i), i)).toString());
        writer.newLine();
      }
    }
    return file;
  }

  private String writeImage(Scene scene, int index) throws IOException {
    byte[] bytes = scene.image().bytes();
    String stem = FILE_NAME.matcher(scene.id()).matches() ? scene.id() : "scene-" + index;
    String name = stem + (bytes.length > 0 && bytes[0] == PNG_MARK ? ".png" : ".jpg");
    Files.write(folder.resolve(IMAGES).resolve(name), bytes);
    return IMAGES + "/" + name;
  }

  private static ObjectNode line(Scene scene, String image) {
    ObjectNode line = StrictJson.MAPPER.createObjectNode();
    line.put("format", SceneLine.FORMAT).put("id", scene.id()).put("image", image);
    line.put("width", scene.width()).put("height", scene.height());
    ArrayNode objects = line.putArray("objects");
    scene.objects().forEach(object -> write(object, objects.addObject()));
    ArrayNode relationships = line.putArray("relationships");
    scene
        .relationships()
        .forEach(
            r -> {
              ObjectNode one = relationships.addObject();
              one.put("subject", r.subject());
              one.put("predicate", r.predicate());
              one.put("object", r.object());
              if (!r.aspect().equals(Aspect.SPATIAL)) {
                one.put("aspect", r.aspect().name());
              }
            });
    if (!scene.captions().isEmpty()) {
      scene.captions().forEach(line.putArray("captions")::add);
    }
    write(scene.completeness(), line);
    return line;
  }

  private static void write(Completeness completeness, ObjectNode line) {
    if (completeness.all() || completeness.names().isEmpty()) {
      line.put("complete", completeness.all());
    } else {
      completeness.names().stream().sorted().forEach(line.putArray("complete")::add);
    }
    if (!completeness.uncounted().isEmpty()) {
      completeness.uncounted().stream().sorted().forEach(line.putArray("uncounted")::add);
    }
  }

  private static void write(SceneObject object, ObjectNode node) {
    Box box = object.box();
    node.put("id", object.id()).put("name", object.name());
    node.putArray("box").add(box.x()).add(box.y()).add(box.width()).add(box.height());
    ObjectNode attributes = node.putObject("attributes");
    for (Attribute attribute : object.attributes()) {
      List<String> values = object.values(attribute.aspect());
      if (values.size() == 1) {
        attributes.put(attribute.aspect().name(), attribute.value());
      } else {
        ArrayNode list = attributes.putArray(attribute.aspect().name());
        values.forEach(list::add);
      }
    }
  }
}
