package org.emma.architecture.planted.junit;

import io.qameta.allure.model.Label;

public record WritesToAllure(Label label) {}
