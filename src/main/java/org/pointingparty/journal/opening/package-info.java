/**
 * When and how the journal opens: at deployment or as soon as that is possible, and again after a shortage; and what is
 * answered meanwhile.
 */
@NullMarked
package org.pointingparty.journal.opening;

import org.jspecify.annotations.NullMarked;
