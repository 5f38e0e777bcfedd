package org.emma.architecture.planted.cache;

import org.emma.architecture.planted.runtime.EmbeddedModel;

public record KeepsTheModel(EmbeddedModel model) {}
