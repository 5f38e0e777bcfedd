package org.emma.architecture.planted.runtime;

public record EmbeddedModel(String name) {}
