package org.emma.architecture.planted.scene;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

public record UsesAssertJ(ThrowingCallable callable) {}
