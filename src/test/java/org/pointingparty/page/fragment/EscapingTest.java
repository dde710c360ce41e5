package org.pointingparty.page.fragment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.architecture.SourceFiles;

/** Nothing that people type becomes markup: every template escapes where it prints. */
class EscapingTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void everyTemplateEscapesWhatItPrints() {
        List<Path> templates = SourceFiles.in(WEBAPP, ".jsp", ".jspf", ".jspx", ".tag", ".tagf", ".tagx");
        assertTrue(templates.size() > 1, "there are templates to look at");
        assertEquals(List.of(), templates.stream().flatMap(EscapingTest::complaintsAbout).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<b>${name}</b>",
        "<b title=\"${name}\">",
        "<b title=\"${fn:escapeXml(name)}${name}\">",
        "<!-- ${name} -->",
        "${fn:escapeXml(a) + b}",
        "${fn:escapeXml(a)}${b}",
        "${a ? fn:escapeXml(b) : c}",
        "${fn:escapeXml(a) += b += fn:escapeXml(c)}",
        "${fn:escapeXml('(') += b += ')'}",
        "${fn:escapeXml('}')}${name}",
        "#{name}",
        "${name",
        "${0 + seat.id() + name}",
        "${0 + seat.mine() ? name : 0}",
        "<%-- ${fine} --%>${name}",
        "<c:if test=\"${a}\">${name}</c:if>",
        "<c:if test='${a > \"b\"}'>${name}</c:if>",
        "<fmt:param>${name}</fmt:param>",
        "<fmt:param value=\"${name}\"/>",
        "<fmt:param value=\"${0 + a ? b : c}\"/>",
        "<fmt:param value=\"a ${name}\"/>",
        "<c:url value=\"/rooms/${name}\"/>",
        "<c:out value=\"${name}\" escapeXml=\"false\"/>",
        "<c:out value=\"${name}\" escapeXml = '${no}'/>",
        "<c:import url=\"/x\"/>",
        "<x:out select=\"$name\"/>",
        "<jsp:expression>name</jsp:expression>",
        "<jsp:getProperty name=\"a\" property=\"b\"/>",
        "<b title=${fn:escapeXml(name)}>",
        "<b title='a' ${fn:escapeXml(name)}>",
        "<b title=<c:out value=\"${name}\"/>>",
        "<%= name %>",
        "<% out.print(name); %>",
        "<%! int count; %>",
        "<c:out value=\"${a}\"/> <c:out value=\"${b}\"/>",
        "${fn:escapeXml(a)} <t:mark label=\"${b}\"/>",
        "<c:if test=\"${a}\"> <fmt:message key=\"b\"/></c:if>"})
    void aLeakIsNoticed(String template) {
        assertEquals(1, TemplateReader.complaintsAbout("leak.jsp", template).size(), template);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<b title=\"${fn:escapeXml(name)}\">${ fn:escapeXml(fn:trim(name)) }</b>",
        "<b <c:if test=\"${a > 3}\">data-mine=\"true\"</c:if>>\\${name}</b>",
        "<option <c:if test=\"${a}\">selected</c:if> <c:if test=\"${b}\">disabled</c:if>>",
        "${fn:escapeXml(')')}, ${fn:escapeXml(map['}'])}",
        "<%-- ${name} <%= name %> --%><%@ page session=\"false\" %>",
        "<fmt:message key=\"role.${role}\"><fmt:param value=\"${fn:escapeXml(a)}\"/></fmt:message>",
        "<fmt:param value=\"${0 + seat.id()}\"/>",
        "<i id=\"seat-${0 + seat.id()}\">",
        "<c:url value=\"/rooms/${fn:escapeXml(room)}/live\"/>",
        "<t:mark label=\"${name}\">5 < 6</t:mark>\n<pp:fragment name=\"a\" view=\"${b}\"/>",
        "<a href=\"<c:url value=\"/rooms\"/>\" title='it'>it's</a>${fn:escapeXml(a)}"})
    void aSoundTemplatePasses(String template) {
        assertEquals(List.of(), TemplateReader.complaintsAbout("sound.jsp", template));
    }

    @Test
    void aComplaintNamesItsLine() {
        assertEquals(List.of("a.jsp:2: unescaped ${b}"), TemplateReader.complaintsAbout("a.jsp", "<p>\n ${b}\n</p>"));
    }

    @Test
    void scriptIsForThePreludeAlone() {
        assertEquals(List.of(), TemplateReader.complaintsAbout("WEB-INF/fragment-prelude.jspf", "<%! int count; %>"));
    }

    private static Stream<String> complaintsAbout(Path file) {
        return TemplateReader.complaintsAbout(WEBAPP.relativize(file).toString(), SourceFiles.text(file)).stream();
    }
}
