package org.pointingparty.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.Permission;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Room;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.Mandate;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.round.Commitment;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.round.Round;
import org.pointingparty.room.round.Timer;
import org.pointingparty.room.round.Voting;
import org.pointingparty.room.ticket.Ticket;
import org.pointingparty.room.ticket.TicketId;
import org.pointingparty.view.people.MarkView;
import org.pointingparty.view.people.ParticipantsView;
import org.pointingparty.view.people.ProgressView;
import org.pointingparty.view.people.SeatView;
import org.pointingparty.view.people.WaitingView;
import org.pointingparty.view.personal.FacilitationView;
import org.pointingparty.view.personal.HandView;
import org.pointingparty.view.personal.MeView;
import org.pointingparty.view.personal.UpkeepView;
import org.pointingparty.view.personal.Viewpoint;
import org.pointingparty.view.round.CommitmentsView;
import org.pointingparty.view.round.CountdownView;
import org.pointingparty.view.round.ImpasseView;
import org.pointingparty.view.round.TallyView;
import org.pointingparty.view.round.TimerView;
import org.pointingparty.view.ticket.AddingView;
import org.pointingparty.view.ticket.BacklogView;
import org.pointingparty.view.ticket.BacklogWindow;
import org.pointingparty.view.ticket.HeadlineView;
import org.pointingparty.view.ticket.TicketRowView;
import org.pointingparty.view.ticket.TicketView;

/**
 * A room as its participants may see it at one moment. The only place where a vote becomes visible: a card shows once
 * its round is revealed, and before that only in its owner's {@link #hand}.
 *
 * @param room the room
 * @param attendance who is there
 * @param driving whether the viewers may drive; where driving is reserved to some, the shared regions differ for them
 */
public record RoomView(Room room, Attendance attendance, boolean driving) {

    /** The room as those who may drive see it. */
    public RoomView(Room room, Attendance attendance) {
        this(room, attendance, true);
    }

    /** The room as this participant sees it. */
    public static RoomView of(Room room, Attendance attendance, ParticipantId viewer) {
        return new RoomView(room, attendance, room.permits(Permission.DRIVE, viewer, attendance));
    }

    /** Everybody who is in the room. */
    public ParticipantsView participants() {
        return new ParticipantsView(seats().toList());
    }

    Stream<SeatView> seats() {
        return room.participants().inRoom().map(this::seat);
    }

    /** The row of this participant. */
    public SeatView seat(Participant participant) {
        return new SeatView(
                participant.id().number(),
                participant.name(),
                participant.role() == Role.SPECTATOR,
                attendance.isAway(participant.id()),
                participant.facilitator(),
                participant.mandate() == Mandate.ACTING,
                mark(participant.id()));
    }

    /** The mark of this participant's vote. */
    public MarkView mark(ParticipantId id) {
        boolean voted = room.open() != null && room.open().hasVoted(id);
        Optional<Card> card = revealed().flatMap(round -> round.vote(id));
        boolean leading = card.isPresent() && revealed().orElseThrow().tally().leaders().contains(card.get());
        return new MarkView(id.number(), voted, card.map(Card::label).orElse(null), revealed().isPresent(),
                commitment(id), revealed().map(round -> round.aftermath().changed().contains(id)).orElse(false),
                leading);
    }

    private @Nullable String commitment(ParticipantId id) {
        Commitment commitment = room.open() == null ? null : room.open().commitments().get(id);
        return commitment == null ? null : commitment.hash();
    }

    /** What is needed to check the commitments; the hashes alone are in the marks as soon as votes are cast. */
    public CommitmentsView commitments() {
        return CommitmentsView.of(room);
    }

    /** How many have voted, and how many votes are expected. */
    public ProgressView progress() {
        if (room.open() == null) {
            return new ProgressView(false, 0, 0);
        }
        Round round = room.open();
        int voted = round.votes().size();
        return new ProgressView(true, voted, voted + (int) room.awaited(attendance.present()::contains).count());
    }

    /** Those the round waits for; names nobody while a voter is arriving. */
    public WaitingView waiting() {
        if (room.phase() != Phase.VOTING || room.awaited(attendance.arriving()::contains).findAny().isPresent()) {
            return new WaitingView(List.of());
        }
        List<String> names = room.awaited(attendance.present()::contains)
                .map(Participant::name)
                .limit(WaitingView.MOST + 1L)
                .toList();
        return new WaitingView(names.size() <= WaitingView.MOST ? names : List.of());
    }

    /** The ticket that is being estimated. */
    public TicketView ticket() {
        int total = room.backlog().tickets().size();
        return room.ticket()
                .map(ticket -> new TicketView(Phase.VOTING.word(), ticket.id().number(), ticket.key(), ticket.title(),
                        ticket.description(), ticket.link(),
                        room.backlog().position(ticket.id()) + 1, total, driving))
                .orElseGet(() -> new TicketView(isQuick()
                        ? Phase.VOTING.word()
                        : phase(), 0, "", "", "", "", 0, total, driving));
    }

    /** This participant's cards, with the one played. */
    public HandView hand(ParticipantId viewer) {
        return HandView.of(viewpoint(viewer));
    }

    /** The room's title. */
    public HeadlineView headline() {
        return new HeadlineView(room.title(), room.archived());
    }

    /** The count of the revealed round. */
    public TallyView tally() {
        return revealed().map(round -> TallyView.of(round, room.participants())).orElse(TallyView.HIDDEN);
    }

    /** The countdown to the reveal. */
    public CountdownView countdown() {
        return room.reveal(attendance.present())
                .map(due -> new CountdownView(room.id().value(), round(), due.toEpochMilli(), driving))
                .orElse(CountdownView.NONE);
    }

    /** The time left for the round, which those who may drive can set. */
    public TimerView timer() {
        Timer timer = room.open() instanceof Voting voting ? voting.deadlines().timer() : null;
        if (room.phase() != Phase.VOTING || timer == null && !driving) {
            return TimerView.NONE;
        }
        String id = room.id().value();
        return timer == null || timer.over()
                ? new TimerView(id, round(), 0, false, timer != null, driving)
                : new TimerView(id, round(), timer.due().toEpochMilli(), timer.reveals(), false, driving);
    }

    /** Whether anything on the page counts down. */
    public boolean isTicking() {
        return timer().running() || countdown().round() > 0;
    }

    /** The help for a team at an impasse. */
    public ImpasseView impasse() {
        return room.isAtImpasse() ? ImpasseView.of(room, attendance, room.revealed(), driving) : ImpasseView.NONE;
    }

    /** What can be done with the round. */
    public ControlsView controls() {
        TicketId behind = room.open() == null ? null : room.open().ticket();
        return new ControlsView(room.id().value(), phase(), round(), isQuick(), room.isComplete(attendance.present()),
                outcome(), leaders(), deck(), room.backlog().openAfter(behind).isPresent(), driving);
    }

    /** The list of tickets around the current one. */
    public BacklogView backlog() {
        BacklogWindow window = BacklogWindow.of(room);
        return new BacklogView(window.from() + 1, window.of(room.backlog().tickets()).stream().map(this::row).toList());
    }

    private TicketRowView row(Ticket ticket) {
        boolean current = room.open() != null && room.open().ticket().equals(ticket.id());
        return new TicketRowView(room.id().value(), ticket.id().number(), ticket.key(), ticket.title(), current,
                ticket.skipped(), ticket.estimate(), driving);
    }

    /** The part below the list of tickets. */
    public AddingView adding() {
        return AddingView.of(room, driving);
    }

    /** The summary of the party, once it is done. */
    public SummaryView summary() {
        return room.phase() == Phase.DONE ? SummaryView.of(room) : SummaryView.HIDDEN;
    }

    /** What a screen reader says when the round moves on. */
    public AnnouncementView announcement() {
        return new AnnouncementView(phase(), round(), room.ticket().map(Ticket::title).orElse(""), outcome(),
                leaders());
    }

    /** This participant's own name and role. */
    public MeView me(ParticipantId viewer) {
        return MeView.of(viewpoint(viewer));
    }

    /** What this participant can do as a facilitator. */
    public FacilitationView facilitation(ParticipantId viewer) {
        return FacilitationView.of(viewpoint(viewer));
    }

    /** What this participant can do with the room itself. */
    public UpkeepView upkeep(ParticipantId viewer) {
        return UpkeepView.of(viewpoint(viewer));
    }

    /** All that this participant's personal regions are made of. */
    public Viewpoint viewpoint(ParticipantId viewer) {
        return Viewpoint.of(room, attendance, viewer);
    }

    private boolean isQuick() {
        return room.open() != null && room.open().isQuick();
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

    private @Nullable String outcome() {
        return revealed().map(round -> round.tally().outcome().word()).orElse(null);
    }

    private List<String> leaders() {
        return revealed().map(round -> labels(round.tally().leaders())).orElse(List.of());
    }

    private static List<String> labels(List<Card> cards) {
        return cards.stream().map(Card::label).toList();
    }
}
