package org.pointingparty.page.transfer;

/**
 * The body of a request that has arrived.
 *
 * @param bytes what was kept of it, from its beginning; must not be changed
 * @param isCut whether it was longer than that
 */
record Body(byte[] bytes, boolean isCut) {
}
