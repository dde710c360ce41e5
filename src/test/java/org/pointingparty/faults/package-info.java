/** Makes things fail under the running product, and judges what people did and saw; run by {@code bin/load faults}. */
package org.pointingparty.faults;
