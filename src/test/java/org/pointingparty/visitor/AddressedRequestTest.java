package org.pointingparty.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AddressedRequestTest {

    private static final String CALLER = "192.0.2.7";

    /** A request from {@link #CALLER} that pretends in every header, whatever its name, to be somebody else. */
    private static HttpServletRequest pretending() {
        Class<?>[] types = {HttpServletRequest.class};
        return (HttpServletRequest) Proxy.newProxyInstance(types[0].getClassLoader(), types,
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> CALLER;
                    case "getHeader" -> "198.51.100.1";
                    case "getHeaders" -> Collections.enumeration(List.of("198.51.100.1"));
                    case "getHeaderNames" -> Collections.enumeration(List.of("Host"));
                    default -> throw new AssertionError(method);
                });
    }

    @Test
    void theAddressIsTheCallersWhateverTheCallerSays() {
        HttpServletRequest request = new AddressedRequest(pretending());
        for (String name : List.of(AddressHeader.NAME, AddressHeader.NAME.toLowerCase(Locale.ROOT))) {
            assertEquals(CALLER, request.getHeader(name));
            assertEquals(List.of(CALLER), Collections.list(request.getHeaders(name)));
        }
        assertEquals("198.51.100.1", request.getHeader("X-Forwarded-For"));
    }

    @Test
    void theHeaderIsListedWithTheOthers() {
        List<String> names = Collections.list(new AddressedRequest(pretending()).getHeaderNames());
        assertTrue(names.containsAll(List.of("Host", AddressHeader.NAME)), names.toString());
    }
}
