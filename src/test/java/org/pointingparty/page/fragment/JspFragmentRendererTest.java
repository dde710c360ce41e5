package org.pointingparty.page.fragment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.view.patch.FragmentRenderer;

class JspFragmentRendererTest {

    private static EmbeddedJsp jsp;
    private static FragmentRenderer renderer;

    @BeforeAll
    static void start(@TempDir Path directory) {
        jsp = new TrialWebapp(directory)
                .tag("mark", "<%@ attribute name=\"label\" %><%@ taglib prefix=\"fn\" uri=\"jakarta.tags.functions\" %>"
                        + "<b title=\"${fn:escapeXml(label)}\">✓</b>")
                .fragment("row", "<%-- a row --%>\n<li id=\"row-${fn:escapeXml(row.id())}\">"
                        + "${fn:escapeXml(row.name())}<t:mark label=\"${row.name()}\"/></li>\n")
                .fragment("row-list", "<ul><c:forEach items=\"${rowList.rows()}\" var=\"each\">"
                        + "<pp:fragment name=\"row\" view=\"${each}\"/></c:forEach></ul>")
                .fragment("wording", "<p><fmt:message key=\"ready\"/>: <fmt:formatNumber value=\"${wording}\"/></p>")
                .fragment("plural", "<fmt:message key=\"votes\"><fmt:param value=\"${0 + plural.id()}\"/>"
                        + "<fmt:param value=\"${fn:escapeXml(plural.name())}\"/></fmt:message>")
                .fragment("address", "<c:url value=\"/rooms\"/>")
                .start();
        renderer = jsp.renderer();
    }

    @AfterAll
    static void stop() {
        jsp.close();
    }

    @Test
    void aRowIsItsElementAndNothingAround() {
        assertEquals("<li id=\"row-7\">Zoë ☕<b title=\"Zoë ☕\">✓</b></li>", row(7, "Zoë ☕"));
    }

    @Test
    void aNameCannotBecomeMarkup() {
        assertEquals("<li id=\"row-1\">&lt;i&gt;&#034;&#039;&amp;<b title=\"&lt;i&gt;&#034;&#039;&amp;\">✓</b></li>",
                row(1, "<i>\"'&"));
    }

    @Test
    void aListIsMadeOfItsRows() {
        List<Row> rows = List.of(new Row(1, "Ann"), new Row(2, "Bo"));
        assertEquals("<ul>" + row(1, "Ann") + row(2, "Bo") + "</ul>",
                renderer.render("row-list", new RowList(rows), Locale.ENGLISH));
    }

    @Test
    void textsAndNumbersFollowTheLanguage() {
        assertEquals("<p>Ready: 1,234,567</p>", renderer.render("wording", 1234567, Locale.ENGLISH));
        assertEquals("<p>Fertig – prüfen: 1.234.567</p>", renderer.render("wording", 1234567, Locale.GERMAN));
    }

    @Test
    void aTextTakesNumbersAndEscapedNames() {
        assertEquals("1.000 Stimmen von A&amp;B", renderer.render("plural", new Row(1000, "A&B"), Locale.GERMAN));
    }

    @Test
    void addressesBeginAtTheContextPath() {
        assertEquals("/party/rooms", renderer.render("address", "", Locale.ENGLISH));
    }

    @Test
    void anUnknownFragmentIsNamed() {
        var refusal = assertThrows(IllegalArgumentException.class,
                () -> renderer.render("seet", new Row(1, ""), Locale.ENGLISH));
        assertTrue(refusal.getMessage().contains("\"seet\""), refusal.getMessage());
    }

    @Test
    void aFailureNamesTheFragmentAndLeavesTheThreadAsItWas() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        var failure = assertThrows(IllegalStateException.class,
                () -> renderer.render("row", "has no id", Locale.ENGLISH));
        assertTrue(failure.getMessage().contains("\"row\""), failure.getMessage());
        assertEquals(before, Thread.currentThread().getContextClassLoader());
        assertEquals("<p>Ready: 1</p>", renderer.render("wording", 1, Locale.ENGLISH));
    }

    @Test
    void manyThreadsEachGetTheirOwnView() {
        List<Integer> wrong = IntStream.range(0, 4000).parallel().filter(id -> !listOf(id).equals(renderer.render(
                "row-list", new RowList(List.of(new Row(id, "Name " + id), new Row(-id, "Other"))), Locale.ENGLISH)))
                .boxed().toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void aFragmentThatDoesNotCompileStopsTheStart(@TempDir Path directory) {
        TrialWebapp webapp = new TrialWebapp(directory).fragment("sound", "<p>fine</p>");
        webapp.start().close();
        webapp.fragment("broken", "<c:forEach items=\"${broken\">");
        Throwable cause = assertThrows(IllegalStateException.class, webapp::start).getCause();
        assertTrue(cause.getMessage().contains("/WEB-INF/fragments/broken.jsp"), cause.getMessage());
    }

    @Test
    void aStoppedApplicationKnowsItsFragmentsNoMore(@TempDir Path directory) {
        EmbeddedJsp other = new TrialWebapp(directory).fragment("sound", "<p>fine</p>").start();
        FragmentRenderer stopped = other.renderer();
        assertEquals("<p>fine</p>", stopped.render("sound", "", Locale.ENGLISH));
        other.close();
        assertThrows(IllegalArgumentException.class, () -> stopped.render("sound", "", Locale.ENGLISH));
    }

    private static String row(int id, String name) {
        return renderer.render("row", new Row(id, name), Locale.ENGLISH);
    }

    private static String listOf(int id) {
        return "<ul>" + plain(id, "Name " + id) + plain(-id, "Other") + "</ul>";
    }

    private static String plain(int id, String name) {
        return "<li id=\"row-%d\">%s<b title=\"%s\">✓</b></li>".formatted(id, name, name);
    }

    public record Row(int id, String name) {
    }

    public record RowList(List<Row> rows) {
    }
}
