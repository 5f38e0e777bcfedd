package org.emma.architecture.planted.item.generate;

public record Maker(String name) {}
