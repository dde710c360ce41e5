package org.pointingparty.page.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Sprint 12, Sprint-12.csv, Sprint-12.csv",
        "'Größe & Maß', Gro-e-Ma.csv, Gr%C3%B6%C3%9Fe-Ma%C3%9F.csv",
        "../../etc/passwd, etc-passwd.csv, etc-passwd.csv",
        "日本語, room.csv, %E6%97%A5%E6%9C%AC%E8%AA%9E.csv",
        "'\"; x=\"', x.csv, x.csv"})
    void aDownloadIsCalledAfterTheRoom(String title, String plain, String full) {
        assertEquals("attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + full, FileName.disposition(title, ".csv"));
    }
}
