package org.pointingparty.journal.schema;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.pointingparty.journal.opening.OpeningFailure;

/**
 * Says why a database that runs by itself cannot be used, and what to do, in a sentence each. It repeats nothing that
 * the database says, which may name users and hosts.
 *
 * @param database what the database is called, at the beginning of a sentence
 * @param settings what says where it is and who logs in there
 */
public record ServerFailure(String database, String settings) {

    private static final Pattern STATE = Pattern.compile("[0-9A-Z]{5}");

    /** What can be the matter, by the SQL state; what passes by itself has an obstacle. */
    private enum Matter {
        FULL(Pattern.compile("53..."), "has no space or no connection left", "Free some there", "the database is full"),
        /** Not 08004 nor 08P01, which come of wrong settings. */
        AWAY(Pattern.compile("08(?!004|P01)...|57P0[1235]"), "does not answer", "See that it runs, and check ",
                "the database does not answer"),
        CLOSED(Pattern.compile("28..."), "does not let this user in with this password", "Check ", null),
        MISSING(Pattern.compile("3D..."), "is not there", "Make it, or check ", null),
        TABLES(Pattern.compile("(?!)"), "does not take the tables of this release",
                "Run the release that has written it, or check ", null),
        OTHER(Pattern.compile(""), "cannot be used", "Check ", null);

        private final Pattern states;
        private final String sentence;
        private final String cure;
        private final @Nullable String obstacle;

        Matter(Pattern states, String sentence, String cure, @Nullable String obstacle) {
            this.states = states;
            this.sentence = sentence;
            this.cure = cure;
            this.obstacle = obstacle;
        }
    }

    /** What this failure means. */
    public OpeningFailure of(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        String state = causes.stream().filter(SQLException.class::isInstance)
                .map(cause -> Objects.toString(((SQLException) cause).getSQLState(), ""))
                .filter(text -> STATE.matcher(text).matches()).findFirst().orElse("");
        return say(matter(causes, state), state);
    }

    /** A pool of the server may say nothing but that the network has failed, or that it has waited in vain. */
    private static Matter matter(List<Throwable> causes, String state) {
        boolean silent = state.isEmpty() && causes.stream()
                .anyMatch(cause -> cause instanceof IOException || cause instanceof SQLTransientException);
        Matter otherwise = causes.get(0) instanceof FlywayException ? Matter.TABLES : Matter.OTHER;
        return silent ? Matter.AWAY : Arrays.stream(Matter.values())
                .filter(matter -> matter.states.matcher(state).matches() && matter != Matter.OTHER)
                .findFirst().orElse(otherwise);
    }

    private OpeningFailure say(Matter matter, String state) {
        String known = state.isEmpty() ? "" : " (SQL state " + state + ")";
        String cure = matter.cure.endsWith(" ") ? matter.cure + settings : matter.cure;
        String sentence = database + " " + matter.sentence + known + ". " + cure;
        return matter.obstacle == null
                ? OpeningFailure.lasting(sentence + ", then start again")
                : OpeningFailure.passing(sentence, matter.obstacle);
    }
}
