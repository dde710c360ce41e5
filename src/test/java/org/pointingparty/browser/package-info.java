/** The product as people meet it: real browsers, driven through whole stories. */
package org.pointingparty.browser;
