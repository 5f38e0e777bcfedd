package org.emma.architecture.planted.errand;

public interface SceneHelper {}
