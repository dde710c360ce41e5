/** Tests of the packaged product on a real server, and the server they share. */
package org.pointingparty.server;
