/** The load driver: brings crowds into the running product, measures it from outside, and finds every wrong screen. */
package org.pointingparty.load;
