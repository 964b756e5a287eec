package org.rightsdesk.correspondence.letter;

import java.util.Set;
import org.rightsdesk.correspondence.Element;

/** A block with the elements of C.9 that it carries: without the block the letter lacks them. */
record Piece(Block block, Set<Element> carries) {}
