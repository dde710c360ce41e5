package org.pointingparty.journal;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Describes a failure for the log without the database's message, which may repeat a row, and rows contain votes. */
final class Failure {

    private Failure() {
    }

    static String of(Throwable failure) {
        StringBuilder words = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            words.append(words.isEmpty() ? "" : ", caused by ").append(word(cause));
        }
        return words.toString();
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == null && cause instanceof SQLException sql
                ? sql.getNextException()
                : cause.getCause();
    }

    private static String word(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return cause.getClass().getSimpleName() + " of SQL state " + sql.getSQLState() + ", code "
                    + sql.getErrorCode();
        }
        return cause instanceof IOException ? cause.toString() : cause.getClass().getName();
    }
}
