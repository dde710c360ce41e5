package org.pointingparty.journal.schema;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.pointingparty.journal.opening.OpeningFailure;

/** Says why the embedded database cannot be opened and what to do, in a sentence each, without a cause to be traced. */
final class FileFailure {

    private static final Pattern FULL = Pattern.compile("(?i)no space left|not enough space|quota");
    private static final String ELSEWHERE = "name another directory in POINTING_PARTY_DATA (pointing-party.data)";
    private static final String ANOTHER = "Put a backup in its place, or move it away to begin without rooms";

    private FileFailure() {
    }

    static OpeningFailure of(Path directory, Path file, Exception failure) {
        int code = code(failure);
        if (isFull(failure)) {
            return full(directory);
        }
        if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return inUse(directory);
        }
        if (failure instanceof IOException refused) {
            return ofDirectory(directory, refused);
        }
        return isUnreadable(failure, code) ? unreadable(file, code) : damaged(file, "code " + code);
    }

    /** The end of a file is where it should not be, or the disk does not give what is there. */
    private static boolean isUnreadable(Exception failure, int code) {
        return (code == ErrorCode.IO_EXCEPTION_1 || code == ErrorCode.IO_EXCEPTION_2)
                && cause(failure, EOFException.class).isEmpty();
    }

    private static int code(Exception failure) {
        return cause(failure, SQLException.class).map(SQLException::getErrorCode).orElse(0);
    }

    private static OpeningFailure damaged(Path file, String what) {
        return OpeningFailure.lasting("The file " + file + " is damaged, or not of this product (" + what
                + "); nothing in it was changed. " + ANOTHER);
    }

    private static OpeningFailure unreadable(Path file, int code) {
        return OpeningFailure.lasting("The file " + file + " cannot be read or written (code " + code
                + "). Check its disk, then start again");
    }

    /** There is no space for it. */
    static OpeningFailure full(Path directory) {
        return OpeningFailure.passing("There is no space left for the rooms in " + directory
                + "; nothing was changed. Free some, at least twice what journal.mv.db takes",
                "there is no space left for the rooms");
    }

    private static boolean isFull(Exception failure) {
        return cause(failure, IOException.class).filter(cause -> FULL.matcher(cause.toString()).find()).isPresent();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        Optional<T> innermost = Optional.empty();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            innermost = type.isInstance(cause) ? Optional.of(type.cast(cause)) : innermost;
        }
        return innermost;
    }

    /** Somebody else has it open. */
    static OpeningFailure inUse(Path directory) {
        return OpeningFailure.lasting("The rooms in " + directory + " are in use by another process. Stop it, or "
                + ELSEWHERE);
    }

    /** The directory is not as it has to be. */
    static OpeningFailure ofDirectory(Path directory, IOException failure) {
        if (isFull(failure)) {
            return full(directory);
        }
        return OpeningFailure.lasting("The directory " + directory + " for the rooms cannot be made or written by "
                + "the user " + System.getProperty("user.name") + " (" + failure.getClass().getSimpleName()
                + "). Let that user write there, or " + ELSEWHERE);
    }

    /** Stops the start for what H2 would not complain about: it takes an empty file for new, and part for the whole. */
    static void requireUsable(Path file) throws IOException {
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        if (Files.size(file) == 0) {
            throw OpeningFailure.lasting("The file " + file + " is empty: what was in it is lost. " + ANOTHER);
        }
        if (FileHeader.isCutShort(file)) {
            throw damaged(file, "its end is missing");
        }
    }

    /** Its tables are not as a release has left them, or something failed while they were brought up to date. */
    static OpeningFailure ofTables(Path directory, Path file, FlywayException failure) {
        int code = code(failure);
        if (isFull(failure) || code == ErrorCode.IO_EXCEPTION_1 || code == ErrorCode.IO_EXCEPTION_2) {
            return of(directory, file, failure);
        }
        return OpeningFailure.lasting("The tables in " + file + " cannot be brought up to date (code " + code
                + "); nothing in it was changed. Run the release that has written it, or put a backup in its place");
    }

    /** It is a database, but has no finished tables of ours. */
    static OpeningFailure foreign(Path file) {
        return OpeningFailure.lasting("The file " + file + " is a database without rooms: it is not of this product,"
                + " or the first start of an earlier release was cut short. " + ANOTHER);
    }

    /** The file itself is gone. */
    static OpeningFailure onlyFormer(Path file, Path former) {
        return OpeningFailure.lasting("The file " + file + " is missing, but the one from before an upgrade is left."
                + " Rename " + former.getFileName() + " to " + file.getFileName()
                + ", or move it away to begin without rooms");
    }
}
