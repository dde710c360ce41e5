/**
 * The tables of the journal: how they are made and brought up to date; and, of the embedded database, the file that
 * they are in.
 */
@NullMarked
package org.pointingparty.journal.schema;

import org.jspecify.annotations.NullMarked;
