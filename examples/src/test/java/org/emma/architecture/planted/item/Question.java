package org.emma.architecture.planted.item;

public record Question(String text) {}
