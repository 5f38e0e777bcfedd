package org.emma.architecture.planted.scene;

import org.emma.architecture.planted.item.Question;

public record KnowsItsQuestion(Question question) {}
