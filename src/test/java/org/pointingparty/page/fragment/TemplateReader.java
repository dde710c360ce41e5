package org.pointingparty.page.fragment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the source of one JSP, fragment or tag file and complains of whatever could write a value into the page
 * unescaped. It understands just enough of the syntax to be sure: what it does not know, it refuses.
 */
final class TemplateReader {

    private static final Set<String> PREFIXES = Set.of("c", "fmt", "pp", "t");
    private static final Set<String> JSP_ACTIONS = Set.of("jsp:doBody", "jsp:invoke");
    private static final Set<String> RAW_ACTIONS = Set.of("c:import");
    private static final Set<String> SILENT_ACTIONS =
            Set.of("c:if", "c:choose", "c:when", "c:otherwise", "c:forEach", "c:set", "fmt:param");
    private static final Pattern TAG_NAME = Pattern.compile("[A-Za-z][\\w:.-]*");

    private final String file;
    private final String source;
    private final boolean prelude;
    private final List<String> complaints = new ArrayList<>();
    private int at;
    private int outputEnd = -1;
    private boolean inTag;
    private char quote;

    private TemplateReader(String file, String source) {
        this.file = file;
        this.source = source;
        this.prelude = file.endsWith("fragment-prelude.jspf");
    }

    /** Returns what is wrong with a template, each complaint with its file and line; empty if it is sound. */
    static List<String> complaintsAbout(String file, String source) {
        TemplateReader reader = new TemplateReader(file, source);
        while (reader.at < source.length()) {
            reader.readNext();
        }
        return reader.complaints;
    }

    private void readNext() {
        if (sees("<%--")) {
            skipTo("--%>");
        } else if (sees("<%@")) {
            skipTo("%>");
        } else if (sees("<%")) {
            complainUnless(prelude, "script in a template");
            skipTo("%>");
        } else if (sees("\\$") || sees("\\#")) {
            at += 2;
        } else if (sees("${") || sees("#{")) {
            readExpression();
        } else if (isAction(nameAt(at + 1)) || sees("</") && isAction(nameAt(at + 2))) {
            readAction();
        } else {
            readCharacter();
        }
    }

    private void readExpression() {
        complainOfDroppedSpace();
        complainUnless(!inTag || quote != 0, "value in a tag but outside of quotes");
        TemplateExpression expression = TemplateExpression.at(source, at + 2);
        complainUnless(expression.isHarmless(), "unescaped ${" + expression.text() + "}");
        at = Math.min(at + 3 + expression.text().length(), source.length());
        outputEnd = at;
    }

    private void readAction() {
        int start = at;
        boolean closing = sees("</");
        String name = nameAt(closing ? at + 2 : at + 1);
        if (!closing && !SILENT_ACTIONS.contains(name)) {
            complainOfDroppedSpace();
            complainUnless(!inTag || quote != 0, name + " in a tag but outside of quotes");
        }
        at += name.length() + (closing ? 2 : 1);
        Map<String, String> attributes = readAttributes();
        if (!closing) {
            judge(start, name, attributes);
        }
        outputEnd = at;
    }

    private Map<String, String> readAttributes() {
        Map<String, String> attributes = new TreeMap<>();
        int nameStart = at;
        while (at < source.length() && source.charAt(at) != '>') {
            if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
                String name = source.substring(nameStart, at).replace("=", "").strip();
                nameStart = TemplateExpression.literalEnd(source, at);
                attributes.put(name, source.substring(at + 1, Math.max(nameStart - 1, at + 1)));
                at = nameStart;
            } else {
                at++;
            }
        }
        at++;
        return attributes;
    }

    private void judge(int start, String name, Map<String, String> attributes) {
        String prefix = name.substring(0, name.indexOf(':'));
        boolean known = prefix.equals("jsp") ? JSP_ACTIONS.contains(name) : PREFIXES.contains(prefix);
        if (!known || RAW_ACTIONS.contains(name)) {
            complain(start, name + " may write anything");
        }
        if (!attributes.getOrDefault("escapeXml", "true").equals("true")) {
            complain(start, name + " does not escape");
        }
        boolean printsItsValue = name.equals("fmt:param") || name.equals("c:url");
        if (printsItsValue && !complaintsAbout(file, attributes.getOrDefault("value", "")).isEmpty()) {
            complain(start, name + " writes its value unescaped");
        }
    }

    private void readCharacter() {
        char c = source.charAt(at++);
        if (!inTag) {
            inTag = c == '<' && !nameAt(at).isEmpty();
        } else if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else {
            inTag = c != '>';
        }
    }

    /** Between two actions or values, text of nothing but white space is dropped, and words would run together. */
    private void complainOfDroppedSpace() {
        String between = outputEnd < 0 ? "" : source.substring(outputEnd, at);
        complainUnless(between.isEmpty() || !between.isBlank() || between.contains("\n"),
                "this space will be dropped: write &#32;");
    }

    private String nameAt(int position) {
        var matcher = TAG_NAME.matcher(source).region(Math.min(position, source.length()), source.length());
        return matcher.lookingAt() ? matcher.group() : "";
    }

    private boolean isAction(String name) {
        return sees("<") && name.contains(":");
    }

    private boolean sees(String text) {
        return source.startsWith(text, at);
    }

    private void skipTo(String end) {
        int found = source.indexOf(end, at);
        at = found < 0 ? source.length() : found + end.length();
    }

    private void complainUnless(boolean sound, String complaint) {
        if (!sound) {
            complain(at, complaint);
        }
    }

    private void complain(int position, String complaint) {
        long line = source.substring(0, position).lines().count();
        complaints.add(file + ":" + Math.max(line, 1) + ": " + complaint);
    }
}
