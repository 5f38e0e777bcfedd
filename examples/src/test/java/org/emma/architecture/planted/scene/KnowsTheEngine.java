package org.emma.architecture.planted.scene;

import org.emma.architecture.planted.junit.LoadsTheModel;

public record KnowsTheEngine(LoadsTheModel engine) {}
