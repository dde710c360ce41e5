package org.pointingparty.page.transfer;

/**
 * The body of a request that has arrived.
 *
 * @param bytes what was kept of it, from its beginning; must not be changed
 * @param isCut whether it was longer than that
 */
record Body(byte[] bytes, boolean isCut) {

    /** That of a request that brings none. */
    static final Body NONE = new Body(new byte[0], false);
}
