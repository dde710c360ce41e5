/**
 * What outlives memory, in a database: the events of every room as JSON, one row a change, and the keys that recognise
 * visitors. Nobody else knows of databases.
 */
@NullMarked
package org.pointingparty.journal;

import org.jspecify.annotations.NullMarked;
