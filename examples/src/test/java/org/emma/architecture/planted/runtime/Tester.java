package org.emma.architecture.planted.runtime;

import org.junit.jupiter.api.function.Executable;

public record Tester(Executable test) {}
