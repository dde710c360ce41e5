package org.pointingparty.view.people;

import java.util.List;

/**
 * Whom the round waits for, {@code waiting}. No region: the page's script keeps it up to date from the marks and the
 * progress, so that no vote's frame carries names.
 *
 * @param names of those who are there and have not voted, if they are few; empty if nobody or if they are many
 */
public record WaitingView(List<String> names) {

    /** How many are named at most. */
    public static final int MOST = 3;
}
