/**
 * Import and export of tickets: what trackers export becomes drafts, what a meeting has come to becomes CSV, JSON and
 * Markdown. Pure, and never throws because of what somebody has written.
 */
@NullMarked
package org.pointingparty.tickets;

import org.jspecify.annotations.NullMarked;
