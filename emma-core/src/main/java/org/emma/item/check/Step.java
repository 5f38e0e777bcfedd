package org.emma.item.check;

/** Runs one step of a program. */
@FunctionalInterface
interface Step {

  Result run(Call call) throws FaultFound;
}
