package org.pointingparty.view.patch;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A region is in the page, has a fragment, and is told when it changes. */
class RegionTest {

    private static final Path TEMPLATES = Path.of("src", "main", "webapp", "WEB-INF");

    /** The regions that change row by row. */
    private static final Set<Region> LISTS = Set.of(Region.PARTICIPANTS, Region.BACKLOG);

    static Stream<String> regions() {
        return Stream.concat(Stream.of(Region.values()).map(Region::id),
                Stream.of(PersonalRegion.values()).map(PersonalRegion::id));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyRegionHasAFragmentWhoseRootHasItsId(String id) throws IOException {
        String fragment = fragment(id);
        assertTrue(fragment.matches("(?s)(\\s|<%--.*?--%>|<c:set [^>]*>)*<\\w+ id=\"" + id + "\".*"), fragment);
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyRegionIsInThePageOfARoom(String id) throws IOException {
        String page = Files.readString(TEMPLATES.resolve("pages").resolve("room.jsp"));
        assertTrue(page.contains("<pp:fragment name=\"" + id + "\" "), id);
    }

    @Test
    void everyRegionChangesAsAWholeOrRowByRow() {
        Set<Region> changing = new HashSet<>(Region.WHOLE);
        changing.addAll(LISTS);
        assertEquals(EnumSet.allOf(Region.class), changing);
        assertEquals(Region.values().length, Region.WHOLE.size() + LISTS.size(), "each in one way alone");
    }

    @Test
    void timePassesInTheRegionsThatShowAClockAndInNoOthers() throws IOException {
        Set<String> clocks = new HashSet<>();
        for (String id : regions().toList()) {
            if (fragment(id).contains("data-due")) {
                clocks.add(id);
            }
        }
        assertEquals(clocks, Region.TICKING.stream().map(Region::id).collect(toSet()));
        assertTrue(Region.WHOLE.containsAll(Region.TICKING));
    }

    private static String fragment(String id) throws IOException {
        return Files.readString(TEMPLATES.resolve("fragments").resolve(id + ".jsp"));
    }
}
