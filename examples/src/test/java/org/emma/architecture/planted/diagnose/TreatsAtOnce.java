package org.emma.architecture.planted.diagnose;

import org.emma.architecture.planted.treat.Plan;

public record TreatsAtOnce(Plan plan) {}
