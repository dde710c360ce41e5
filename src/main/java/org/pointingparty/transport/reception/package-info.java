/** Lets callers in or turns them away, and carries out what they send. */
@NullMarked
package org.pointingparty.transport.reception;

import org.jspecify.annotations.NullMarked;
