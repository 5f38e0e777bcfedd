package org.emma.architecture.planted.model;

import org.emma.architecture.planted.model.reply.Callee;

public record Caller(Callee callee) {}
