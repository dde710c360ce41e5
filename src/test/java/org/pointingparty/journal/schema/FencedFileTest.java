package org.pointingparty.journal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FencedFileTest {

    @TempDir
    private Path directory;

    private static void insert(Connection connection, int number) throws SQLException {
        connection.createStatement().execute("insert into numbers values (" + number + ")");
    }

    private static int sum(Connection connection) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("select sum(x) from numbers")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void aDatabaseLosesItsFileToTheNextAndCanWriteNoMore() throws Exception {
        DatabaseFile file = DatabaseFile.of(directory, "journal");
        Connection former = file.source().getConnection();
        former.createStatement().execute("create table numbers (x int)");
        insert(former, 1);
        SQLException locked = assertThrows(SQLException.class,
                DatabaseFile.of(directory, "journal").source()::getConnection);
        assertEquals(ErrorCode.DATABASE_ALREADY_OPEN_1, locked.getErrorCode());

        file.fence();
        try (Connection next = file.source().getConnection()) {
            assertEquals(1, sum(next));
            assertThrows(SQLException.class, () -> insert(former, 2));
            insert(next, 3);
            assertEquals(4, sum(next));
        }
        file.abandon();
        try (Connection later = file.source().getConnection()) {
            assertEquals(4, sum(later));
        }
        file.abandon();
    }

    @Test
    void aFileThatNobodyHasOpenStaysWithItsOwner() throws Exception {
        DatabaseFile file = DatabaseFile.of(directory, "journal");
        file.source().getConnection().close();
        file.close();
        String before = file.source().getURL();
        file.fence();
        assertEquals(before, file.source().getURL());
    }

    @Test
    void anOwnerThatIsFencedOffOpensNothingAnyMore() throws IOException {
        String former = FencedFile.ofNewOwner(directory.resolve("some").toString());
        assertFalse(FencedFile.fence(former), "nothing is open");
        FileChannel channel = FilePath.get(former).open("rw");
        assertTrue(FencedFile.fence(former));
        assertFalse(channel.isOpen());
        assertThrows(IOException.class, () -> FilePath.get(former).open("rw"));

        String next = FencedFile.ofNewOwner(former);
        assertNotEquals(former, next);
        FilePath.get(next).open("rw").close();
    }

    @Test
    void whatH2MakesBesideTheFileIsOfTheSameOwner() throws IOException {
        FilePath file = FilePath.get(FencedFile.ofNewOwner(directory.resolve("some").toString()));
        FilePath beside = file.getParent().getPath(file.getParent() + "/other");
        FileChannel channel = beside.open("rw");
        assertTrue(FencedFile.fence(file.toString()));
        assertFalse(channel.isOpen());
    }
}
