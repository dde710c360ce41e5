/**
 * What the past of a room is made into: a snapshot, a fold, or what is left of it once somebody is erased. Pure: it
 * knows events, but neither their text nor a database.
 */
@NullMarked
package org.pointingparty.journal.history;

import org.jspecify.annotations.NullMarked;
