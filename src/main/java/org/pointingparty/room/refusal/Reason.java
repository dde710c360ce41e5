package org.pointingparty.room.refusal;

import java.util.Locale;

/** Every reason for which something is refused; each has a text in every language of the product. */
public enum Reason {
    /** A name without a visible character. */
    NAME_EMPTY,
    /** A name longer than its bound, which is the argument. */
    NAME_TOO_LONG,
    /** A name with control or direction characters. */
    NAME_UNREADABLE,
    /** A title without a visible character. */
    TITLE_EMPTY,
    /** A title longer than its bound, which is the argument. */
    TITLE_TOO_LONG,
    /** A title with control or direction characters. */
    TITLE_UNREADABLE,
    /** A description longer than its bound, which is the argument. */
    DESCRIPTION_TOO_LONG,
    /** A description with control or direction characters. */
    DESCRIPTION_UNREADABLE,
    /** A ticket's key longer than its bound, which is the argument. */
    KEY_TOO_LONG,
    /** A ticket's key with control or direction characters. */
    KEY_UNREADABLE,
    /** A ticket's link longer than its bound, which is the argument. */
    LINK_TOO_LONG,
    /** A ticket's link that is no address of the web, or has characters that none has. */
    LINK_UNREADABLE,
    /** The deck cannot change while a round is played with it. */
    DECK_IN_PLAY,
    /** A proposal before two rounds on a ticket were split. */
    NO_IMPASSE,
    /** An answer although nothing was proposed. */
    NO_PROPOSAL,
    /** An answer that is neither yes nor no. */
    SUPPORT_UNKNOWN,
    /** Two tickets of one import have this key, which is the argument. */
    KEY_TWICE,
    /** Another ticket of the room has this key, which is the argument. */
    KEY_TAKEN,
    /** An import without a single ticket. */
    IMPORT_EMPTY,
    /** An import larger than its bound in MB, which is the argument. */
    IMPORT_TOO_LARGE,
    /** No format goes by that word. */
    IMPORT_FORMAT_UNKNOWN,
    /** A table none of whose columns is a title. */
    IMPORT_WITHOUT_TITLES,
    /** An import that cannot be read on from some line. */
    IMPORT_UNREADABLE,
    /** An import of tickets that are all there, as they are. */
    IMPORT_NOTHING_NEW,
    /** No deck goes by that name. */
    DECK_UNKNOWN,
    /** A deck of too few or too many cards; the arguments are how many there may be. */
    DECK_SIZE,
    /** A card without a visible character. */
    CARD_EMPTY,
    /** A card's label longer than its bound, which is the argument. */
    CARD_TOO_LONG,
    /** A card's label with control or direction characters. */
    CARD_UNREADABLE,
    /** What stands behind a card's label, which is the argument, is no number. */
    CARD_NUMBER_UNKNOWN,
    /** Two cards have the same label, which is the argument. */
    CARD_TWICE,
    /** No role goes by that word. */
    ROLE_UNKNOWN,
    /** More tickets than a room holds; the bound is the argument. */
    BACKLOG_FULL,
    /** Somebody acts who is not in the room. */
    NOT_IN_ROOM,
    /** Somebody joins who is in the room. */
    ALREADY_IN_ROOM,
    /** Start while a round is open. */
    ALREADY_STARTED,
    /** Something that needs a round where there is none. */
    NOT_STARTED,
    /** No ticket is left to estimate. */
    BACKLOG_DONE,
    /** A vote or another command for a round that names none. */
    ROUND_MISSING,
    /** The named round is not the open one. */
    ROUND_OVER,
    /** The named round takes no votes any more. */
    ROUND_REVEALED,
    /** The round is still voting. */
    ROUND_VOTING,
    /** Spectators have no vote. */
    SPECTATOR,
    /** The card is not in the deck. */
    CARD_NOT_IN_DECK,
    /** An estimate that is neither a card of the deck nor a number within bounds. */
    ESTIMATE_UNUSABLE,
    /** Nothing counts down to a reveal that could be called off. */
    NO_COUNTDOWN,
    /** A timer for longer or shorter than it may run; the arguments are seconds and minutes. */
    TIMER_LENGTH,
    /** No timer runs that could be stopped. */
    NO_TIMER,
    /** There is no vote to take back. */
    NO_VOTE,
    /** A tie needs somebody to pick a card. */
    TIE,
    /** Nobody played a card that counts. */
    NO_OUTCOME,
    /** No ticket has that number. */
    NO_SUCH_TICKET,
    /** The chosen ticket is being voted on. */
    TICKET_OPEN,
    /** A place in the backlog that is none of the words for it. */
    NO_SUCH_PLACE,
    /** A ticket is to be deleted whose round is open. */
    TICKET_IN_ROUND,
    /** No deleted ticket has that number. */
    NOT_DELETED,
    /** A policy word that there is not. */
    POLICY_UNKNOWN,
    /** Votes are to be cast in another way while a round is voting. */
    BALLOT_IN_ROUND,
    /** Only facilitators may ask that in this room. */
    FACILITATORS_ONLY,
    /** A facilitator is there, or was a moment ago, so nobody can take over. */
    FACILITATOR_PRESENT,
    /** Somebody is to be made a facilitator who is one. */
    ALREADY_FACILITATOR,
    /** A facilitator cannot be removed. */
    FACILITATOR_STAYS,
    /** Nobody in the room has that number, or not in the way the command needs. */
    NO_SUCH_PARTICIPANT,
    /** Somebody comes back who was removed and has not been let in. */
    REMOVED,
    /** The room lets newcomers in only with its code. */
    CODE_NEEDED,
    /** That is not the room's code. */
    CODE_WRONG,
    /** More wrong codes than may be tried a minute. */
    TOO_MANY_CODES,
    /** The room is laid aside. */
    ARCHIVED,
    /** The room is to be taken up again, but is not laid aside. */
    NOT_ARCHIVED,
    /** The room is to be deleted by somebody who has not said to be sure. */
    DELETION_UNCONFIRMED,
    /** Nobody else is there who has yet to vote. */
    NOBODY_AWAITED,
    /** The others were nudged a moment ago. */
    NUDGED_JUST_NOW,
    /** The frame or form is not a command in the agreed form. */
    MALFORMED,
    /** There is no such command. */
    UNKNOWN_COMMAND,
    /** More commands a second than a connection may send. */
    TOO_FAST,
    /** No room has that address. */
    NO_SUCH_ROOM,
    /** What happens could not be kept, so it does not happen. */
    JOURNAL_UNAVAILABLE,
    /** The room is kept, but cannot be read. */
    ROOM_UNREADABLE,
    /** The server holds as many rooms as it may. */
    TOO_MANY_ROOMS,
    /** More rooms a minute than may be opened. */
    TOO_MANY_NEW_ROOMS;

    /** The stable word for this reason on the wire and in the message bundles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
