package org.pointingparty.transport.reception;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pointingparty.transport.outbox.Link;
import org.pointingparty.visitor.Visitor;

/**
 * Somebody who wants to connect, by socket or by polls.
 *
 * @param visitor who it is by the cookie, or null if that is not known
 * @param address the network address it comes from; empty if that is not known
 * @param language the language of the frames
 * @param token the moment at which the tab's page was painted, or null
 * @param link makes the link to the tab, with an executor for what may block
 */
public record Caller(@Nullable Visitor visitor, String address, Locale language, @Nullable String token,
        Function<Executor, Link> link) {
}
