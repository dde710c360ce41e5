package org.pointingparty.transport.broadcast;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pointingparty.transport.broadcast.Convergence.converges;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointingparty.page.fragment.EmbeddedJsp;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.CommandVocabulary;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.RenewCode;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.command.SeeFacilitator;
import org.pointingparty.view.patch.FragmentRenderer;
import org.pointingparty.view.patch.PersonalRegion;
import org.pointingparty.view.patch.Region;

/** Whatever a feature does, whoever was there before sees what those see who come after; no feature is left out. */
class ConvergenceTest {

    private static final FragmentRenderer PRODUCT = EmbeddedJsp.product().renderer();

    /** The fragments of which the regions that change row by row are made. */
    private static final Map<String, Set<String>> ROWS = Map.of(
            Region.PARTICIPANTS.id(), Set.of("seat", "vote"), Region.BACKLOG.id(), Set.of("ticket-row"));

    /** After which those who were there before see what they saw. */
    private static final Set<Class<?>> UNSEEN = Set.of(Create.class, SeeFacilitator.class, RenewCode.class);

    /** What somebody sees change when this is done, found once for all tests here. */
    private static final Map<Feature, Set<String>> CHANGED = new HashMap<>();

    static Stream<Feature> features() {
        return Feature.all().stream();
    }

    static Stream<String> regions() {
        return Stream.concat(Stream.of(Region.values()).map(Region::id),
                Stream.of(PersonalRegion.values()).map(PersonalRegion::id));
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyFeatureConverges(Feature feature) {
        changed(feature);
    }

    @Test
    void everyCommandIsInAFeatureThatConverges() {
        Set<String> commands = Arrays.stream(RoomCommand.class.getPermittedSubclasses())
                .filter(command -> !UNSEEN.contains(command))
                .map(Class::getSimpleName).collect(toCollection(TreeSet::new));
        assertTrue(commands.size() >= CommandVocabulary.names().size(), "need the commands there are");
        assertEquals(commands, features().map(feature -> feature.command().getClass().getSimpleName())
                .collect(toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void aRegionThatIsNotSentIsMissedAndNamed(String region) {
        Feature feature = features().filter(each -> changes(each, region)).findFirst()
                .orElseThrow(() -> new AssertionError("need a feature that changes #" + region));
        AssertionError missed = assertThrows(AssertionError.class, () -> feature.converges(without(region)));
        assertTrue(missed.getMessage().startsWith("#" + region + " as seen by participant "), missed::getMessage);
    }

    @Test
    void comingAndGoingConverges() {
        converges(Feature.VOTING, rooms -> rooms.absent(3));
        converges(Feature.VOTING, rooms -> rooms.back(4));
        converges(Feature.VOTING.absent(1), Rooms::leaderless);
    }

    @Test
    void whatNobodySeesIsNoFeature() {
        AssertionError unseen = assertThrows(AssertionError.class,
                () -> converges(Feature.VOTING, UnaryOperator.identity()));
        assertTrue(unseen.getMessage().contains("nobody sees"), unseen::getMessage);
    }

    @Test
    void aKindOfViewerThatIsNotThereIsMissed() {
        Rooms unled = Rooms.roomWith(2).voters().and(1).spectators();
        AssertionError missing = assertThrows(AssertionError.class, () -> converges(unled, Rooms::started));
        assertTrue(missing.getMessage().contains("need everybody to watch"), missing::getMessage);
    }

    /** One that does not converge is told of by itself, and not once more for every region. */
    private static boolean changes(Feature feature, String region) {
        try {
            return changed(feature).contains(region);
        } catch (AssertionError told) {
            return false;
        }
    }

    private static Set<String> changed(Feature feature) {
        return CHANGED.computeIfAbsent(feature, each -> each.converges(PRODUCT));
    }

    /** Sends what it likes in place of the region. */
    private static FragmentRenderer without(String region) {
        Set<String> rows = ROWS.getOrDefault(region, Set.of());
        return (fragment, view, language) -> fragment.equals(region) || rows.contains(fragment)
                ? "<i id=\"elsewhere\"></i>"
                : PRODUCT.render(fragment, view, language);
    }
}
