package org.pointingparty.page.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.page.transfer.Transfers;

class AssetServletTest {

    private static final String CURRENT = "/css/style-0123456789abcdef.css";
    private static final String FORMER = "/css/style-fedcba9876543210.css";
    private static final Assets BUNDLED = Assets.bundled(Map.of("css/style.css", CURRENT.substring(1)));

    @TempDir
    private Path webapp;

    private final List<String> answer = new ArrayList<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** What a method of an object answers. */
    private interface Method {

        Object call(Object[] arguments) throws IOException;
    }

    @Test
    void whatIsNamedByItsContentIsKeptForEver() throws Exception {
        get(BUNDLED, CURRENT);

        assertEquals(List.of("text/css;charset=UTF-8", "Cache-Control: public, max-age=31536000, immutable"), answer);
        assertEquals("of /assets" + CURRENT, body.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anotherReleaseGetsWhatIsHereNowAndMustAskAgain() throws Exception {
        get(BUNDLED, FORMER);

        assertEquals(List.of("text/css;charset=UTF-8", "Cache-Control: no-cache"), answer);
        assertEquals("of /assets" + CURRENT, body.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        for (String path : new String[] {"/css/style.css", "/css/other-0123456789abcdef.css", "/", null}) {
            answer.clear();
            get(BUNDLED, path);
            assertEquals(List.of("404"), answer, path);
        }
    }

    @Test
    void inDevelopmentTheSourcesAreServedAndNeverKept() throws Exception {
        Path source = Files.createDirectories(webapp.resolve("assets/css")).resolve("style.css");
        Files.writeString(source, "first");
        get(Assets.sources(), "/css/style.css");
        Files.writeString(source, ", second");
        get(Assets.sources(), "/css/style.css");

        assertEquals(List.of("text/css;charset=UTF-8", "Cache-Control: no-store",
                "text/css;charset=UTF-8", "Cache-Control: no-store"), answer);
        assertEquals("first, second", body.toString(StandardCharsets.UTF_8));
    }

    @Test
    void withoutSourcesThereIsNoDevelopment() {
        var refusal = assertThrows(ServletException.class, () -> get(Assets.sources(), "/css/style.css"));

        assertEquals("POINTING_PARTY_DEVELOPMENT is on, but there are no sources; start bin/dev", refusal.getMessage());
    }

    private void get(Assets assets, String path) throws ServletException, IOException {
        AssetServlet servlet = new AssetServlet(assets, new Transfers());
        servlet.init(of(ServletConfig.class, Map.of(
                "getServletContext", none -> context(),
                "getInitParameter", name -> null)));
        Method pathInfo = none -> path;
        HttpServletRequest request = of(HttpServletRequest.class, Map.of("getPathInfo", pathInfo));
        servlet.doGet(request, of(HttpServletResponse.class, Map.of(
                "setContentType", type -> note(type[0].toString()),
                "setContentLength", length -> null,
                "setHeader", header -> note(header[0] + ": " + header[1]),
                "sendError", status -> note(status[0].toString()),
                "getOutputStream", none -> output())));
    }

    private Object note(String said) {
        answer.add(said);
        return null;
    }

    private ServletContext context() {
        return of(ServletContext.class, Map.of(
                "getRealPath", path -> webapp.resolve(path[0].toString().substring(1)).toString(),
                "getMimeType", path -> "text/css",
                "getResourceAsStream", path -> stream("of " + path[0])));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public void write(int octet) {
                body.write(octet);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static <T> T of(Class<T> type, Map<String, Method> methods) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> methods.get(method.getName()).call(arguments)));
    }
}
