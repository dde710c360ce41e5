/**
 * Pointing Party: teams estimate tickets together. How it all fits together, which package may know which, and
 * the way of a vote from a click to every screen: {@code docs/explanation/architecture.md}.
 */
@NullMarked
package org.pointingparty;

import org.jspecify.annotations.NullMarked;
