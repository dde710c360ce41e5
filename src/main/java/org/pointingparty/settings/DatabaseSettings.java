package org.pointingparty.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where rooms are stored: in a data source of the server, in a database given by its URL, or else in an embedded
 * database.
 *
 * @param directory the directory of the embedded database
 * @param sync whether the embedded database waits until each change is on the disk
 * @param dataSource the JNDI name of a data source, or null
 * @param url the JDBC URL of a database, or null
 * @param user the user name for that database, or null
 * @param password the password for that database, or null
 */
public record DatabaseSettings(Path directory, boolean sync, @Nullable String dataSource, @Nullable String url,
        @Nullable String user, @Nullable String password) {

    static DatabaseSettings read(SettingValues values) {
        return new DatabaseSettings(
                values.text("data").map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".pointing-party")),
                values.isOn("sync", false),
                values.text("datasource").orElse(null),
                url(values.text("jdbc-url")),
                values.text("jdbc-user").orElse(null),
                values.text("jdbc-password").orElse(null));
    }

    /** The exception's message does not repeat the URL, which may contain a password. */
    private static @Nullable String url(Optional<String> given) {
        if (given.isPresent() && !given.get().startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("POINTING_PARTY_JDBC_URL (pointing-party.jdbc-url) must begin with "
                    + "jdbc:postgresql: ; for any other database, name a data source of the server in "
                    + "POINTING_PARTY_DATASOURCE (pointing-party.datasource)");
        }
        return given.orElse(null);
    }

    /** Tells where the rooms are stored, never the URL, user or password. */
    @Override
    public String toString() {
        return dataSource != null ? "data source " + dataSource : url != null ? "PostgreSQL" : "directory " + directory;
    }
}
