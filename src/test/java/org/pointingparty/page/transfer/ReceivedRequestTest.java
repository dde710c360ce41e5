package org.pointingparty.page.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReceivedRequestTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=edge";

    private static ReceivedRequest received(TrialRequest request, String body) {
        return new ReceivedRequest(request, new Body(body.getBytes(StandardCharsets.UTF_8), false));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String part(String disposition, String text) {
        return "--edge\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + text + "\r\n";
    }

    @Property(tries = 200)
    void everyFieldOfAFormIsReadAsItWasWritten(@ForAll @Size(max = 20) Map<@AlphaChars String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        ReceivedRequest request = received(new TrialRequest().type(FORM + "; charset=UTF-8"), body);
        fields.forEach((name, value) -> assertEquals(readable(value), request.getParameter(name)));
    }

    /** A lone surrogate cannot be written in UTF-8. */
    private static String readable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Property(tries = 200)
    void noTextIsTooOddForAForm(@ForAll String body) {
        received(new TrialRequest().type(FORM), body).getParameterMap();
        received(new TrialRequest().type(MULTIPART), body).getParameterMap();
        received(new TrialRequest().query(body), "").getParameterMap();
    }

    @Test
    void fieldsOfTheAddressComeBeforeThoseOfTheBody() {
        ReceivedRequest request = received(new TrialRequest().type(FORM).query("c=1&n=2"), "c=3");
        assertEquals("1", request.getParameter("c"));
        assertArrayEquals(new String[] {"1", "3"}, request.getParameterValues("c"));
        assertEquals("2", request.getParameter("n"));
        assertNull(request.getParameter("x"));
    }

    @Test
    void aFormWithAFileHasItInMemory() throws IOException {
        ReceivedRequest request = received(new TrialRequest().type(MULTIPART),
                part("name=\"format\"", "csv") + part("name=\"file\"; filename=\"täg.csv\"", "A-1,Grüße\r\n")
                        + "--edge--");
        assertEquals("csv", request.getParameter("format"));
        assertNull(request.getParameter("file"), "a file is no field");
        Part file = request.getPart("file");
        assertEquals("täg.csv", file.getSubmittedFileName());
        assertEquals("A-1,Grüße\r\n", new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(2, request.getParts().size());
    }

    @Test
    void whatIsNoFormHasNoFields() throws IOException {
        ReceivedRequest request = received(new TrialRequest().type("text/plain").query("c=1"), "a=b");
        assertEquals(Set.of("c"), request.getParameterMap().keySet());
        assertEquals("a=b", new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aBodyThatWasCutHasNoFieldsAndNoParts() {
        Body cut = new Body("a=b".getBytes(StandardCharsets.UTF_8), true);
        assertNull(new ReceivedRequest(new TrialRequest().type(FORM), cut).getParameter("a"));
        assertThrows(IllegalStateException.class,
                () -> new ReceivedRequest(new TrialRequest().type(MULTIPART), cut).getParts());
    }

    @Test
    void fieldsBeyondWhatAnyFormHasAreLeftOut() {
        String many = IntStream.range(0, 100_000).mapToObj(i -> "f" + i + "=").collect(Collectors.joining("&"));
        assertEquals(200, received(new TrialRequest().type(FORM), many).getParameterMap().size());
        String parts = IntStream.range(0, 1_000).mapToObj(i -> part("name=\"f" + i + "\"", "")).collect(
                Collectors.joining()) + "--edge--";
        assertEquals(200, received(new TrialRequest().type(MULTIPART), parts).getParameterMap().size());
    }
}
