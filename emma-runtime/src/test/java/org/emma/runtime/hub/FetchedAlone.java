package org.emma.runtime.hub;

/** Fetches the model that is named, in a process of its own, and prints its folder. */
final class FetchedAlone {

  private FetchedAlone() {}

  public static void main(String[] names) {
    System.out.println(Hub.ofEnvironment().folder(HubModel.parse(names[0]), Cache.WANTED));
  }
}
