package org.emma.architecture.planted.treat;

public record Plan(String aspect) {}
