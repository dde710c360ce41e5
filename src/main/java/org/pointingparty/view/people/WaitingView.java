package org.pointingparty.view.people;

import java.util.List;

/**
 * Element {@code waiting}: those the round waits for. Not a region: the page's script keeps it up to date from the
 * marks and the progress, so that the frame of a vote carries no names.
 *
 * @param names the names of those present who have not voted; empty if there are none, or more than {@link #MOST}
 */
public record WaitingView(List<String> names) {

    /** The largest number of names shown. */
    public static final int MOST = 3;
}
