package org.pointingparty.page.fragment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write about tickets comes out as they meant it, and as nothing else. */
class MarkdownTest {

    private static final Set<String> TAGS = Set.of("p", "br", "em", "strong", "code", "pre", "ul", "ol", "li", "a",
            "blockquote", "hr", "h3", "h4", "h5", "h6");
    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "class", "start");

    @Test
    void linesStayLinesAndListsAreLists() {
        assertEquals("<p>one<br>\ntwo</p>\n<ul>\n<li>three</li>\n</ul>", Markdown.html("one\ntwo\n\n- three"));
    }

    @Test
    void headingsStayBelowTheTitleOfTheTicket() {
        assertEquals("<h3>Why</h3>\n<h6>Small</h6>", Markdown.html("# Why\n###### Small"));
    }

    @Test
    void aLinkLeadsAwayWithoutATrace() {
        String link = "<a href=\"https://wiki.example/a?b=1&amp;c\" rel=\"noopener noreferrer nofollow\">";
        assertEquals("<p>" + link + "here</a></p>", Markdown.html("[here](https://wiki.example/a?b=1&c)"));
        assertEquals("<p>" + link + "https://wiki.example/a?b=1&amp;c</a></p>",
                Markdown.html("https://wiki.example/a?b=1&c"));
    }

    @Test
    void aLinkToElsewhereIsItsText() {
        assertEquals("<p>x and ana@example.org</p>", Markdown.html("[x](javascript:alert(1)) and ana@example.org"));
    }

    @Test
    void anImageIsToldByItsTextAndNotFetched() {
        assertEquals("<p>see a drawing</p>", Markdown.html("see ![a drawing](https://evil.example/x.png)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "a <b onclick=alert(1)>b</b>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<iframe srcdoc='<script>alert(1)</script>'>",
        "<!-- --><script>alert(1)</script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](vbscript:x)",
        "[x](//evil.example)",
        "[x](file:///etc/passwd)",
        "[x](mailto:ana@example.org)",
        "<javascript:alert(1)>",
        "ana@example.org",
        "[x]: javascript:alert(1)\n[x]",
        "[x](https://a.example/\"onmouseover=\"alert(1))",
        "[x](https://a.example 'a\" onmouseover=\"alert(1)')",
        "![x](javascript:alert(1))",
        "![x\" onerror=\"alert(1)](x)",
        "```\" onclick=\"alert(1)\n</code><script>alert(1)</script>\n```",
        "`</code><script>alert(1)</script>`",
        "<div style=\"position:fixed\">x</div>",
        "<form action=https://evil.example><input name=a></form>",
        "<meta http-equiv=refresh content=0>",
        "<base href=https://evil.example>",
        "\u0000<script>\u0000alert(1)</script>"})
    void nothingHostileComesThrough(String typed) {
        assertTrue(isHarmful("<p><img src=x></p>") && isHarmful("<a href='javascript:x'>x</a>"), "harm is noticed");
        assertFalse(isHarmful(Markdown.html(typed)), () -> Markdown.html(typed));
    }

    private static boolean isHarmful(String html) {
        return Jsoup.parseBodyFragment(html).body().children().select("*").stream().anyMatch(MarkdownTest::isHarmful);
    }

    private static boolean isHarmful(Element element) {
        return !TAGS.contains(element.tagName())
                || element.attributes().asList().stream()
                        .anyMatch(attribute -> !ATTRIBUTES.contains(attribute.getKey()))
                || element.hasAttr("href") && !element.attr("href").matches("https?://.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ">", "> - ", "- ", "1. ", "*", "*a ", "**a", "_", "[", "![", "[a](", "[a][", "`", "``a", "<", "<a ", "&", "\\",
        "a\n", "\n", "\t", "#", "# ", "~", "```\n", "[a]: b\n", "(", ")", "]", "*a_", "*a **b ", "http://", "www.a.",
        "a@a.", "|"})
    void aHostileDescriptionComesToAnEnd(String piece) {
        String hostile = piece.repeat(2_000 / piece.length());
        Markdown.html(hostile);
        String html = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Markdown.html(hostile));
        assertFalse(isHarmful(html));
    }
}
