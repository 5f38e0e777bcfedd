package org.emma.scene.file;

/** Names what is out of order in annotations, and what reading makes of it. */
public enum Irregularity {
  PICTURE_MISSING("scenes whose picture is not there, left out"),
  PICTURE_OUTSIDE("scenes whose picture's name leads out of its folder, left out"),
  PICTURE_UNREADABLE("scenes without width and height whose picture is no PNG or JPEG, left out"),
  SIZE_MISSING("scenes without width and height, taken from the picture"),
  SCENE_REPEATED("scenes whose id was there before, left out"),
  RECORD_UNREADABLE("records that are no scene, left out"),
  SINGLE_RECORD("files with a single record in the place of a list"),
  LEADING_BLANKS("files that begin with blanks"),
  OBJECT_NAMELESS("objects without a name or an id, left out"),
  OBJECT_REPEATED("objects whose id was there before, left out"),
  NAME_TIDIED("names with capitals, articles, quotation marks or blanks, tidied"),
  NAME_PLURAL("objects with a plural name, not to be counted"),
  CROWD("regions with a crowd, left out and not to be counted"),
  BOX_MISSING("objects without a box, left out"),
  BOX_NOT_FINITE("objects whose box is not finite, left out"),
  BOX_EMPTY("objects whose box is empty, left out"),
  BOX_OUTSIDE("objects whose box lies outside the picture, left out"),
  BOX_CUT("boxes that reach over the picture's edge, cut off there"),
  ATTRIBUTES_CONTRADICT("attributes that exclude one another, left out"),
  RELATION_DANGLING("relationships to an object that is not there, left out"),
  RELATION_TO_ITSELF("relationships of an object to itself, left out"),
  RELATION_NAMELESS("relationships without a predicate, left out"),
  RELATION_REPEATED("relationships that were there before, left out"),
  RELATION_DENIED("relationships that the boxes deny, left out"),
  ANNOTATION_DANGLING("annotations of pictures that are not listed, left out");

  private final String words;

  Irregularity(String words) {
    this.words = words;
  }

  /**
   * Returns it in words that follow a number: {@code objects without a name or an id, left out}.
   */
  @Override
  public String toString() {
    return words;
  }
}
