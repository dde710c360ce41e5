package org.pointingparty.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointingparty.room.Attendance;
import org.pointingparty.room.Card;
import org.pointingparty.room.Participant;
import org.pointingparty.room.ParticipantId;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Revealed;
import org.pointingparty.room.Role;
import org.pointingparty.room.Room;
import org.pointingparty.room.Round;
import org.pointingparty.room.Tally;
import org.pointingparty.room.Ticket;
import org.pointingparty.room.TicketId;

/**
 * A room as its participants may see it at one moment. The only place where a vote turns into something visible: a card
 * shows when its round is revealed, before that only in its owner's {@link #hand}.
 *
 * @param room the room
 * @param attendance who is there
 */
public record RoomView(Room room, Attendance attendance) {

    /** Everybody who is in the room. */
    public ParticipantsView participants() {
        return new ParticipantsView(seats().toList());
    }

    Stream<SeatView> seats() {
        return room.participants().inRoom().map(this::seat);
    }

    SeatView seat(Participant participant) {
        return new SeatView(
                participant.id().number(),
                participant.name(),
                participant.role() == Role.SPECTATOR,
                attendance.isAway(participant.id()),
                mark(participant.id()));
    }

    MarkView mark(ParticipantId id) {
        boolean voted = room.round().map(round -> round.hasVoted(id)).orElse(false);
        Optional<Card> card = revealed().flatMap(round -> round.vote(id));
        boolean leading = card.isPresent() && revealed().orElseThrow().tally().leaders().contains(card.get());
        return new MarkView(id.number(), voted, card.map(Card::label).orElse(null), revealed().isPresent(), leading);
    }

    /** How many have voted, and how many are expected to. */
    public ProgressView progress() {
        if (room.open() == null) {
            return new ProgressView(false, 0, 0);
        }
        Round round = room.open();
        long awaited = room.participants().inRoom()
                .filter(participant -> participant.votes()
                        && attendance.present().contains(participant.id())
                        && !round.hasVoted(participant.id()))
                .count();
        int voted = round.votes().size();
        return new ProgressView(true, voted, voted + (int) awaited);
    }

    /** What is being estimated. */
    public TicketView ticket() {
        int total = room.backlog().tickets().size();
        return room.ticket()
                .map(ticket -> new TicketView(Phase.VOTING.word(), ticket.id().number(), ticket.key(), ticket.title(),
                        ticket.description(),
                        room.backlog().position(ticket.id()) + 1, total))
                .orElseGet(() -> new TicketView(phase(), 0, "", "", "", 0, total));
    }

    /** The cards of this participant, with the one played. */
    public HandView hand(ParticipantId viewer) {
        boolean voting = room.phase() == Phase.VOTING;
        return new HandView(
                room.id().value(),
                voting ? round() : 0,
                room.participants().inRoom(viewer).map(seat -> seat.role() == Role.SPECTATOR).orElse(true),
                deck(),
                voting ? room.open().vote(viewer).map(Card::label).orElse(null) : null);
    }

    /** What the revealed round came to. */
    public TallyView tally() {
        return revealed().map(Revealed::tally).map(RoomView::tally).orElse(TallyView.HIDDEN);
    }

    private static TallyView tally(Tally tally) {
        int most = tally.spread().stream().mapToInt(Tally.Count::votes).max().orElse(0);
        List<TallyView.BarView> bars = tally.spread().stream()
                .map(count -> new TallyView.BarView(count.card().label(), count.votes(), most,
                        tally.leaders().contains(count.card())))
                .toList();
        return new TallyView(tally.outcome().word(), labels(tally.leaders()), bars, tally.votes(),
                tally.consensus(), tally.median().orElse(null));
    }

    /** What can be done with the round. */
    public ControlsView controls() {
        TicketId behind = room.open() == null ? null : room.open().ticket();
        return new ControlsView(room.id().value(), phase(), round(), room.isComplete(attendance.present()), outcome(),
                leaders(), deck(), room.backlog().openAfter(behind).isPresent());
    }

    /** All tickets. */
    public BacklogView backlog() {
        return new BacklogView(rows().toList());
    }

    Stream<TicketRowView> rows() {
        return room.backlog().tickets().stream().map(this::row);
    }

    private TicketRowView row(Ticket ticket) {
        boolean current = room.open() != null && room.open().ticket().equals(ticket.id());
        return new TicketRowView(room.id().value(), ticket.id().number(), ticket.key(), ticket.title(), current,
                ticket.skipped(), ticket.estimate().orElse(null));
    }

    /** What the party came to, once it is done. */
    public SummaryView summary() {
        if (room.phase() != Phase.DONE) {
            return SummaryView.HIDDEN;
        }
        List<String> estimates = room.backlog().tickets().stream().flatMap(ticket -> ticket.estimate().stream()).toList();
        Optional<BigDecimal> sum = estimates.stream()
                .flatMap(label -> room.deck().card(label).flatMap(Card::worth).stream())
                .reduce(BigDecimal::add);
        return new SummaryView(room.id().value(), true, rows().toList(), estimates.size(), sum.orElse(null));
    }

    /** What is said aloud when the round moves. */
    public AnnouncementView announcement() {
        return new AnnouncementView(phase(), round(), room.ticket().map(Ticket::title).orElse(""), outcome(), leaders());
    }

    /** The seat of this participant. */
    public MeView me(ParticipantId viewer) {
        return room.participants().inRoom(viewer)
                .map(seat -> new MeView(room.id().value(), seat.name(), seat.role().word()))
                .orElseGet(() -> new MeView(room.id().value(), "", Role.SPECTATOR.word()));
    }

    /** Whether this participant's own regions are sure to look as they did then; found without making them. */
    boolean looksAlikeTo(ParticipantId viewer, RoomView then) {
        return room.deck() == then.room.deck()
                && isSameRound(then)
                && room.participants().inRoom(viewer).equals(then.room.participants().inRoom(viewer))
                && (room.phase() != Phase.VOTING || room.open().vote(viewer).equals(then.room.open().vote(viewer)));
    }

    private boolean isSameRound(RoomView then) {
        return round() == then.round() && room.phase() == then.room.phase();
    }

    private String phase() {
        return room.phase().word();
    }

    private int round() {
        return room.open() == null ? 0 : room.open().id().number();
    }

    private List<String> deck() {
        return labels(room.deck().cards());
    }

    private Optional<Revealed> revealed() {
        return room.open() instanceof Revealed round ? Optional.of(round) : Optional.empty();
    }

    private String outcome() {
        return revealed().map(round -> round.tally().outcome().word()).orElse(null);
    }

    private List<String> leaders() {
        return revealed().map(round -> labels(round.tally().leaders())).orElse(List.of());
    }

    private static List<String> labels(List<Card> cards) {
        return cards.stream().map(Card::label).toList();
    }
}
