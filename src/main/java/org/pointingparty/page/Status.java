package org.pointingparty.page;

import jakarta.servlet.http.HttpServletResponse;
import org.pointingparty.room.refusal.Reason;

/**
 * An HTTP status, perhaps with the time to retry; the one place that turns the reason of a refusal into a status.
 *
 * @param code the status
 * @param retryAfter after how many seconds it makes sense to ask again; 0 if unknown
 */
public record Status(int code, int retryAfter) {

    public static final Status OK = new Status(HttpServletResponse.SC_OK);
    public static final Status BAD_REQUEST = new Status(HttpServletResponse.SC_BAD_REQUEST);
    public static final Status NOT_FOUND = new Status(HttpServletResponse.SC_NOT_FOUND);
    public static final Status FORBIDDEN = new Status(HttpServletResponse.SC_FORBIDDEN);

    private static final int TOO_MANY_REQUESTS = 429;

    Status(int code) {
        this(code, 0);
    }

    /**
     * The status of a refused command: 409 unless the reason has a status of its own, as the room may allow it later.
     */
    public static Status ofCommand(Reason reason) {
        return of(reason, HttpServletResponse.SC_CONFLICT);
    }

    /** The status of a refused form that is shown again: 400 unless the reason has a status of its own. */
    public static Status ofForm(Reason reason) {
        return reason == Reason.NO_SUCH_ROOM
                ? new Status(HttpServletResponse.SC_BAD_REQUEST, 0)
                : of(reason, HttpServletResponse.SC_BAD_REQUEST);
    }

    private static Status of(Reason reason, int otherwise) {
        return switch (reason) {
            case JOURNAL_UNAVAILABLE, OUTCOME_UNKNOWN, ROOM_IN_DOUBT, ROOM_UNREADABLE, IMPORT_INCOMPLETE ->
                    new Status(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            case TOO_MANY_ROOMS, MEMORY_FULL, ROOM_FULL -> new Status(HttpServletResponse.SC_SERVICE_UNAVAILABLE, 60);
            case TOO_MUCH_AT_ONCE -> new Status(HttpServletResponse.SC_SERVICE_UNAVAILABLE, 5);
            case TOO_MANY_NEW_ROOMS -> new Status(TOO_MANY_REQUESTS, 10);
            case TOO_MANY_CODES, TOO_MUCH_TYPED -> new Status(TOO_MANY_REQUESTS, 60);
            case TOO_FAST -> new Status(TOO_MANY_REQUESTS, 1);
            case IMPORT_TOO_LARGE -> new Status(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            case REMOVED -> FORBIDDEN;
            case NO_SUCH_ROOM -> NOT_FOUND;
            case NAME_EMPTY, NAME_TOO_LONG, NAME_UNREADABLE, TITLE_EMPTY, TITLE_TOO_LONG, TITLE_UNREADABLE,
                    DESCRIPTION_TOO_LONG, DESCRIPTION_UNREADABLE, KEY_TOO_LONG, KEY_UNREADABLE, LINK_TOO_LONG,
                    LINK_UNREADABLE, DECK_IN_PLAY, NO_IMPASSE, NO_PROPOSAL, SUPPORT_UNKNOWN, KEY_TWICE, KEY_TAKEN,
                    IMPORT_EMPTY, IMPORT_FORMAT_UNKNOWN, IMPORT_WITHOUT_TITLES, IMPORT_UNREADABLE, IMPORT_NOTHING_NEW,
                    DECK_UNKNOWN, DECK_SIZE, CARD_EMPTY, CARD_TOO_LONG, CARD_UNREADABLE, CARD_NUMBER_UNKNOWN,
                    CARD_TWICE, ROLE_UNKNOWN, BACKLOG_FULL, NOT_IN_ROOM, ALREADY_IN_ROOM, ALREADY_STARTED,
                    NOT_STARTED, BACKLOG_DONE, ROUND_MISSING, ROUND_OVER, ROUND_REVEALED, ROUND_VOTING, SPECTATOR,
                    CARD_NOT_IN_DECK, ESTIMATE_UNUSABLE, NO_COUNTDOWN, TIMER_LENGTH, NO_TIMER, NO_VOTE, TIE,
                    NO_OUTCOME, NO_SUCH_TICKET, TICKET_OPEN, NO_SUCH_PLACE, TICKET_IN_ROUND, NOT_DELETED,
                    POLICY_UNKNOWN, BALLOT_IN_ROUND, FACILITATORS_ONLY, ACTING_ONLY, FACILITATOR_PRESENT,
                    ALREADY_FACILITATOR, FACILITATOR_STAYS, NO_SUCH_PARTICIPANT, CODE_NEEDED, CODE_WRONG, ARCHIVED,
                    NOT_ARCHIVED, DELETION_UNCONFIRMED, NOBODY_AWAITED, NUDGED_JUST_NOW, MALFORMED,
                    UNKNOWN_COMMAND -> new Status(otherwise);
        };
    }
}
