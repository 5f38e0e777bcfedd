package org.emma.architecture.planted.assertions;

import org.emma.architecture.planted.junit.LoadsTheModel;

public record AsksTheEngine(LoadsTheModel engine) {}
