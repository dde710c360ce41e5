package org.pointingparty.page.tickets;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pointingparty.page.Exchange;
import org.pointingparty.room.command.Import;

/**
 * The result of an import, told in the address of the room's page that follows.
 *
 * @param added how many tickets are new
 * @param changed how many are brought up to date
 * @param same how many were there already
 */
record ImportCount(int added, int changed, int same) {

    private static final String PARAMETER = "imported";
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})-(\\d{1,4})-(\\d{1,4})");

    static ImportCount of(List<Import.Match> matches) {
        int added = (int) matches.stream().filter(Import.Match::isNew).count();
        int changed = (int) matches.stream().filter(Import.Match::isChanged).count();
        return new ImportCount(added, changed, matches.size() - added - changed);
    }

    /** The result that the address tells, if it tells one. */
    static Optional<ImportCount> in(Exchange exchange) {
        return Optional.ofNullable(exchange.parameter(PARAMETER))
                .map(NUMBERS::matcher)
                .filter(Matcher::matches)
                .map(numbers -> new ImportCount(number(numbers, 1), number(numbers, 2), number(numbers, 3)));
    }

    private static int number(Matcher numbers, int group) {
        return Integer.parseInt(numbers.group(group));
    }

    String query() {
        return "?" + PARAMETER + "=" + added + "-" + changed + "-" + same;
    }
}
