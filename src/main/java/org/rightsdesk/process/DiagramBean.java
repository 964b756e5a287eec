package org.rightsdesk.process;

/**
 * Marks a bean whose public methods the diagrams may call by its name. Whoever implements it keeps every method for as long as a
 * case may still run on a diagram that calls it.
 */
interface DiagramBean {}
