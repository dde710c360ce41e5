package org.pointingparty.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where rooms are kept: in a data source of the server, or a database by its URL, or else in a directory.
 *
 * @param directory for the embedded database
 * @param sync whether the embedded database waits until the disk has each change
 * @param dataSource the JNDI name of a data source, or null
 * @param url the JDBC URL of a database, or null
 * @param user who logs in there, or null
 * @param password with what, or null
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

    /** Never repeats the URL, which may have a password in it. */
    private static @Nullable String url(Optional<String> given) {
        if (given.isPresent() && !given.get().startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("POINTING_PARTY_JDBC_URL (pointing-party.jdbc-url) must begin with "
                    + "jdbc:postgresql: ; for any other database, name a data source of the server in "
                    + "POINTING_PARTY_DATASOURCE (pointing-party.datasource)");
        }
        return given.orElse(null);
    }

    /** Says where, never how to get in. */
    @Override
    public String toString() {
        return dataSource != null ? "data source " + dataSource : url != null ? "PostgreSQL" : "directory " + directory;
    }
}
