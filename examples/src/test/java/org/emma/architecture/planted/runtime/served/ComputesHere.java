package org.emma.architecture.planted.runtime.served;

import ai.djl.Device;

public record ComputesHere(Device device) {}
