/**
 * What is kept in a database: the events of every room as JSON, one row per change, and the keys that sign visitors'
 * cookies. No other package knows of databases.
 */
@NullMarked
package org.pointingparty.journal;

import org.jspecify.annotations.NullMarked;
