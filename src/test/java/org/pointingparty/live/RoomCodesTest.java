package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.admission.Admission;
import org.pointingparty.live.admission.Ceiling;
import org.pointingparty.live.admission.Guess;
import org.pointingparty.live.admission.Guesser;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.RenewCode;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.Settings;
import org.pointingparty.settings.TrialSettings;

class RoomCodesTest {

    private static final Settings SETTINGS = TrialSettings.of(Map.of("max-wrong-codes-per-minute", "20"));
    private static final Guesser MALLORY = guesser("10.0.0.66", "mallory");

    private final AtomicLong nanos = new AtomicLong();
    private final TrialRoomJournal journal = new TrialRoomJournal();
    private final LiveRooms rooms = new LiveRooms(journal, SETTINGS, nanos::get);
    private final Admission admission = new Admission(SETTINGS.ceilings(), nanos::get);
    private final RoomCodes codes = new RoomCodes(journal, SETTINGS, admission, nanos::get);
    private final RoomId id = rooms.create(new Create("A room", "", List.of())).value().orElseThrow();
    private final LiveRoom room = rooms.find(id).orElseThrow();
    private final RoomCode code = room.code().orElseThrow();

    private static Guesser guesser(String address, String visitor) {
        return new Guesser(address, new VisitorId(visitor));
    }

    private static Optional<Reason> reason(Answer<RoomId> answer) {
        return answer.rejection().map(Rejection::reason);
    }

    /** Some at this address try as many wrong codes as an address may. */
    private void spend(String address) {
        for (int i = 0; i < 200; i++) {
            assertEquals(Optional.of(Reason.NO_SUCH_ROOM), guess(guesser(address, "mallory " + i / 20)));
        }
    }

    private Optional<Reason> guess(Guesser guesser) {
        RoomCode wrong = RoomCode.drawn(new Random()::nextInt);
        return reason(codes.room(wrong.equals(code) ? RoomCode.drawn(new Random()::nextInt) : wrong,
                codes.guess(guesser)));
    }

    @Test
    void aRoomIsFoundByItsCodeAndNoOther() {
        assertEquals(Optional.of(id), codes.room(code, codes.guess(MALLORY)).value());
        assertEquals(Optional.of(Reason.NO_SUCH_ROOM), guess(MALLORY));
        String typed = code.grouped().toLowerCase(Locale.ROOT);
        assertEquals(Optional.empty(), codes.objection(Optional.of(room), typed, codes.guess(MALLORY)));
        assertEquals(Optional.of(Rejection.of(Reason.CODE_WRONG)),
                codes.objection(Optional.of(room), "", codes.guess(MALLORY)));
    }

    @Test
    void whereThereIsNoRoomEveryCodeIsWrongAndCostsAsMuch() {
        for (int i = 0; i < 20; i++) {
            assertEquals(Optional.of(Rejection.of(Reason.CODE_WRONG)),
                    codes.objection(Optional.empty(), code.value(), codes.guess(MALLORY)));
        }
        assertEquals(Optional.of(Rejection.of(Reason.TOO_MANY_CODES)),
                codes.objection(Optional.empty(), code.value(), codes.guess(MALLORY)));
    }

    @Test
    void aRenewedCodeOpensAndTheOldOneDoesNot() {
        LiveRoom led = rooms.find(rooms.create(new Create("A room", "", List.of())
                .by(new VisitorId("ana"), new SetPolicy(Map.of("entry", "code")))).value().orElseThrow()).orElseThrow();
        ParticipantId ana = led.admit(new VisitorId("ana"), "Ana").value().orElseThrow();
        RoomCode old = led.code().orElseThrow();
        assertEquals(Optional.empty(), codes.objection(Optional.of(led), old.value(), codes.guess(MALLORY)),
                "need a code that opens");
        assertEquals(Optional.empty(), led.submit(new RenewCode(), ana));
        assertEquals(Optional.of(Rejection.of(Reason.CODE_WRONG)),
                codes.objection(Optional.of(led), old.value(), codes.guess(MALLORY)));
        assertEquals(Optional.of(Reason.NO_SUCH_ROOM), reason(codes.room(old, codes.guess(MALLORY))));
        RoomCode renewed = led.code().orElseThrow();
        assertEquals(Optional.empty(), codes.objection(Optional.of(led), renewed.value(), codes.guess(MALLORY)));
        assertEquals(Optional.of(ana), led.seat(new VisitorId("ana")));
    }

    @Test
    void aThousandGuessesComeToNothingButTwenty() {
        long granted = 0;
        for (int i = 0; i < 1_000; i++) {
            granted += guess(MALLORY).equals(Optional.of(Reason.NO_SUCH_ROOM)) ? 1 : 0;
        }
        assertEquals(20, granted);
        assertEquals(980, admission.refusals(Ceiling.WRONG_CODES_PER_MINUTE));
        assertEquals(Optional.of(Reason.TOO_MANY_CODES), reason(codes.room(code, codes.guess(MALLORY))),
                "the right one must not be told from a wrong one any more");
        nanos.addAndGet(Duration.ofSeconds(3).toNanos());
        assertEquals(Optional.of(id), codes.room(code, codes.guess(MALLORY)).value());
    }

    @Test
    void oneWhoGuessesHoldsUpNobodyElseAtTheSameAddress() {
        for (int i = 0; i < 1_000; i++) {
            guess(MALLORY);
        }
        Guess colleague = codes.guess(guesser(MALLORY.address(), "colleague"));
        assertEquals(Guess.Turn.NOW, colleague.turn());
        assertEquals(Optional.of(id), codes.room(code, colleague).value());
    }

    @Test
    void anotherAddressDoesNotHelpAVisitor() {
        for (int i = 0; i < 20; i++) {
            guess(guesser("10.0.1." + i, "traveller"));
        }
        assertEquals(Optional.of(Reason.TOO_MANY_CODES), guess(guesser("10.0.1.99", "traveller")));
        assertEquals(Optional.of(Reason.NO_SUCH_ROOM), guess(guesser("10.0.1.99", "somebody else")));
    }

    @Test
    void whereAnAddressHasNoGuessLeftTheRightCodeStillOpensTheRoomLater() {
        spend("10.0.0.66");
        Guess late = codes.guess(guesser("10.0.0.66", "colleague"));
        assertEquals(Guess.Turn.LATE, late.turn());
        assertEquals(Optional.of(id), codes.room(code, late).value());
        assertEquals(Optional.empty(), codes.objection(Optional.of(room), code.value(),
                codes.guess(guesser("10.0.0.66", "colleague"))));
        assertEquals(Guess.Turn.NOW, codes.guess(guesser("10.0.0.67", "colleague")).turn());
    }

    @Test
    void aWrongCodeThatIsTriedLateCostsItsVisitorAsMuch() {
        spend("10.0.0.66");
        Guesser late = guesser("10.0.0.66", "late mallory");
        for (int i = 0; i < 20; i++) {
            assertEquals(Guess.Turn.LATE, codes.guess(late).turn());
        }
        assertEquals(Guess.Turn.NEVER, codes.guess(late).turn());
    }

    @Test
    void aTryThatIsNotMadeCostsNothingAndIsCountedAsRefused() {
        spend("10.0.0.66");
        Guesser late = guesser("10.0.0.66", "late mallory");
        for (int i = 0; i < 100; i++) {
            assertEquals(Rejection.of(Reason.TOO_MANY_CODES), codes.drop(codes.guess(late)));
        }
        assertEquals(Guess.Turn.LATE, codes.guess(late).turn());
        assertEquals(100, admission.refusals(Ceiling.WRONG_CODES_PER_MINUTE));
    }

    @Test
    void aTeamBehindOneAddressThatTypesTheRightCodeIsNotHeldUp() {
        for (int i = 0; i < 200; i++) {
            assertEquals(Optional.of(id), codes.room(code, codes.guess(guesser("10.0.0.1", "member " + i))).value());
        }
    }

    @Test
    void withoutAddressLimitsNothingIsCounted() {
        Settings lifted = TrialSettings.of(Map.of("address-limits", "off"));
        RoomCodes free = new RoomCodes(journal, lifted, admission, nanos::get);
        for (int i = 0; i < 1_000; i++) {
            assertEquals(Optional.of(Rejection.of(Reason.CODE_WRONG)),
                    free.objection(Optional.of(room), "no", free.guess(MALLORY)));
        }
    }

    @Test
    void whileTheJournalDoesNotAnswerNobodyIsLetInAndNothingCounted() {
        LiveRoom fresh = rooms.find(rooms.create(new Create("Another", "", List.of())).value().orElseThrow())
                .orElseThrow();
        journal.recall(new Recall.Unavailable());
        for (int i = 0; i < 50; i++) {
            assertEquals(Optional.of(Rejection.of(Reason.JOURNAL_UNAVAILABLE)),
                    codes.objection(Optional.of(fresh), "no", codes.guess(MALLORY)));
        }
        journal.recall(null);
        assertTrue(fresh.code().isPresent());
    }

    @Test
    void anOutageOfTheJournalIsToldAsOneAndSpendsNoGuess() {
        journal.recall(new Recall.Unavailable());
        for (int i = 0; i < 50; i++) {
            assertEquals(Optional.of(Reason.JOURNAL_UNAVAILABLE), reason(codes.room(code, codes.guess(MALLORY))));
        }
        journal.recall(null);
        assertEquals(Optional.of(id), codes.room(code, codes.guess(MALLORY)).value());
        assertEquals(0, admission.refusals(Ceiling.WRONG_CODES_PER_MINUTE));
    }
}
