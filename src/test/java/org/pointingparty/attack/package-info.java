/** What one laptop could do to the product; run by {@code bin/load attack}, in a process of its own. */
package org.pointingparty.attack;
