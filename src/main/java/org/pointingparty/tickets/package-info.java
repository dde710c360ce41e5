/**
 * Tickets on their way in and out: what trackers export becomes drafts, what a meeting came to becomes CSV, JSON and
 * Markdown. Pure: texts in, values out, nothing thrown because of what somebody else has written.
 */
@NullMarked
package org.pointingparty.tickets;

import org.jspecify.annotations.NullMarked;
