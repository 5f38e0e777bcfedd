package org.emma.examples;

import org.emma.item.QuestionForm;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.ItemFile;
import org.emma.junit.Tolerance;

@AgnosiaSuite(model = "replay:src/test/resources/pope/replies.jsonl", forms = QuestionForm.YES_NO)
@ItemFile(
    value = "src/test/resources/pope/shapes_pope_random.json",
    format = "pope",
    images = "src/test/resources/pictures")
@Tolerance(aspect = "entity", accuracy = 0.85)
class PopeTest {}
