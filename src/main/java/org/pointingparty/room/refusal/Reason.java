package org.pointingparty.room.refusal;

import java.util.Locale;

/** Every reason why something is refused; each has a text in every language of the product. */
public enum Reason {
    /** A name without a visible character. */
    NAME_EMPTY,
    /** A name longer than its limit, which is the argument. */
    NAME_TOO_LONG,
    /** A name with control or direction characters. */
    NAME_UNREADABLE,
    /** A title without a visible character. */
    TITLE_EMPTY,
    /** A title longer than its limit, which is the argument. */
    TITLE_TOO_LONG,
    /** A title with control or direction characters. */
    TITLE_UNREADABLE,
    /** A description longer than its limit, which is the argument. */
    DESCRIPTION_TOO_LONG,
    /** A description with control or direction characters. */
    DESCRIPTION_UNREADABLE,
    /** A ticket's key longer than its limit, which is the argument. */
    KEY_TOO_LONG,
    /** A ticket's key with control or direction characters. */
    KEY_UNREADABLE,
    /** A ticket's link longer than its limit, which is the argument. */
    LINK_TOO_LONG,
    /** A ticket's link that is not a web address, or has characters that no web address has. */
    LINK_UNREADABLE,
    /** The deck cannot change while a round is open. */
    DECK_IN_PLAY,
    /** A proposal where there is no impasse. */
    NO_IMPASSE,
    /** An answer when nothing was proposed. */
    NO_PROPOSAL,
    /** An answer that is neither yes nor no. */
    SUPPORT_UNKNOWN,
    /** Two tickets of one import have this key, which is the argument. */
    KEY_TWICE,
    /** Another ticket of the room has this key, which is the argument. */
    KEY_TAKEN,
    /** An import without a single ticket. */
    IMPORT_EMPTY,
    /** An import larger than its limit in MB, which is the argument. */
    IMPORT_TOO_LARGE,
    /** An import that did not arrive whole, since the server cannot take it now. */
    IMPORT_INCOMPLETE,
    /** No import format has that name. */
    IMPORT_FORMAT_UNKNOWN,
    /** A table without a title column. */
    IMPORT_WITHOUT_TITLES,
    /** An import that cannot be read beyond some line. */
    IMPORT_UNREADABLE,
    /** An import of tickets that the room already has, word for word. */
    IMPORT_NOTHING_NEW,
    /** No deck has that name. */
    DECK_UNKNOWN,
    /** A deck with too few or too many cards; the arguments are the smallest and the largest number. */
    DECK_SIZE,
    /** A card without a visible character. */
    CARD_EMPTY,
    /** A card's label longer than its limit, which is the argument. */
    CARD_TOO_LONG,
    /** A card's label with control or direction characters. */
    CARD_UNREADABLE,
    /** A card whose value is not a number; its label is the argument. */
    CARD_NUMBER_UNKNOWN,
    /** Two cards have the same label, which is the argument. */
    CARD_TWICE,
    /** No role has that name. */
    ROLE_UNKNOWN,
    /** More tickets than a room holds; the limit is the argument. */
    BACKLOG_FULL,
    /** A command from somebody who is not in the room. */
    NOT_IN_ROOM,
    /** Joining a room that one is already in. */
    ALREADY_IN_ROOM,
    /** Starting while a round is open. */
    ALREADY_STARTED,
    /** A command that needs a round, before the party has started. */
    NOT_STARTED,
    /** No ticket is left to estimate. */
    BACKLOG_DONE,
    /** A command that must name its round but does not. */
    ROUND_MISSING,
    /** The named round is not the open one. */
    ROUND_OVER,
    /** The named round is revealed. */
    ROUND_REVEALED,
    /** The round is still voting. */
    ROUND_VOTING,
    /** A spectator cannot do this. */
    SPECTATOR,
    /** The card is not in the deck. */
    CARD_NOT_IN_DECK,
    /** An estimate that is neither a card of the deck nor a number within its limits. */
    ESTIMATE_UNUSABLE,
    /** There is no countdown to call off. */
    NO_COUNTDOWN,
    /** A timer that is too short or too long; the arguments are the limits, in seconds and in minutes. */
    TIMER_LENGTH,
    /** No timer is running. */
    NO_TIMER,
    /** There is no vote to take back. */
    NO_VOTE,
    /** The round is a tie, so somebody must pick the estimate. */
    TIE,
    /** Nobody played a card that counts. */
    NO_OUTCOME,
    /** No ticket has that number. */
    NO_SUCH_TICKET,
    /** The chosen ticket is already being voted on. */
    TICKET_OPEN,
    /** An unknown word for a place in the backlog. */
    NO_SUCH_PLACE,
    /** The ticket cannot be deleted while its round is open. */
    TICKET_IN_ROUND,
    /** No deleted ticket has that number. */
    NOT_DELETED,
    /** An unknown value for a policy option. */
    POLICY_UNKNOWN,
    /** How votes are cast cannot change while a round is voting. */
    BALLOT_IN_ROUND,
    /** Only facilitators may do that in this room. */
    FACILITATORS_ONLY,
    /** Only facilitators by right may do that, not one who acts. */
    ACTING_ONLY,
    /** A facilitator is present, or was until a moment ago, so nobody can take over. */
    FACILITATOR_PRESENT,
    /** The participant already is a facilitator. */
    ALREADY_FACILITATOR,
    /** A facilitator by right who is in the room cannot be removed, nor erased by somebody else. */
    FACILITATOR_STAYS,
    /** No participant to whom the command applies has that number. */
    NO_SUCH_PARTICIPANT,
    /** A return by somebody who was removed and has not been admitted since. */
    REMOVED,
    /** The room lets newcomers in only with its code. */
    CODE_NEEDED,
    /** That is not the room's code. */
    CODE_WRONG,
    /** Too many wrong codes within a minute. */
    TOO_MANY_CODES,
    /** The room is archived. */
    ARCHIVED,
    /** The room is not archived, so it cannot be taken up again. */
    NOT_ARCHIVED,
    /** The deletion of the room was not confirmed. */
    DELETION_UNCONFIRMED,
    /** Nobody else is present who has yet to vote. */
    NOBODY_AWAITED,
    /** The others have only just been nudged. */
    NUDGED_JUST_NOW,
    /** The frame or form is not a well-formed command. */
    MALFORMED,
    /** There is no such command. */
    UNKNOWN_COMMAND,
    /** More commands per second than a connection may send. */
    TOO_FAST,
    /** More typed or rearranged within an hour than is kept of one visitor, or in one room. */
    TOO_MUCH_TYPED,
    /** There is no room at that address. */
    NO_SUCH_ROOM,
    /** The change could not be written to the journal, so it did not happen. */
    JOURNAL_UNAVAILABLE,
    /** The journal has not said in time whether the change is kept, so it may have happened. */
    OUTCOME_UNKNOWN,
    /** The outcome of an earlier change of the room is unknown, so this one was not tried. */
    ROOM_IN_DOUBT,
    /** The room is in the journal, but cannot be read. */
    ROOM_UNREADABLE,
    /** The server holds as many rooms as its limit allows. */
    TOO_MANY_ROOMS,
    /** The rooms of the server hold as much memory as its limit allows. */
    MEMORY_FULL,
    /** The room holds as many participants as its limit allows. */
    ROOM_FULL,
    /** Too many rooms opened within a minute. */
    TOO_MANY_NEW_ROOMS,
    /** The server is making as many long pages as it can just now. */
    TOO_MUCH_AT_ONCE;

    /** Whether the server is to blame, and may be able to do the same before long without anybody's help. */
    public boolean isOutage() {
        return switch (this) {
            case JOURNAL_UNAVAILABLE, OUTCOME_UNKNOWN, ROOM_IN_DOUBT, MEMORY_FULL -> true;
            default -> false;
        };
    }

    /** The stable code of this reason on the wire and in the message bundles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
