package org.emma.architecture.planted.junit;

import org.emma.architecture.planted.runtime.EmbeddedModel;

public record LoadsTheModel(EmbeddedModel model) {}
