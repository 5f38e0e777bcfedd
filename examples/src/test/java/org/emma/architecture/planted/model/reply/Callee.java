package org.emma.architecture.planted.model.reply;

import org.emma.architecture.planted.model.Caller;

public record Callee(Caller caller) {}
