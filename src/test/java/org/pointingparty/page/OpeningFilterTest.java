package org.pointingparty.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.journal.MemoryJournal;
import org.pointingparty.journal.opening.AwaitedJournal;
import org.pointingparty.page.fragment.Absent;

/** What is answered while the journal is not open. */
class OpeningFilterTest {

    private final List<String> answer = new ArrayList<>();
    private final FilterChain product = (request, response) -> answer.add("answered");
    private Optional<String> obstacle = Optional.of("away");
    private final OpeningFilter filter =
            new OpeningFilter(new AwaitedJournal(() -> Optional.of(new MemoryJournal()), () -> obstacle));

    private List<String> ask(String path) throws Exception {
        answer.clear();
        HttpServletRequest request = new HttpServletRequestWrapper(Absent.of(HttpServletRequest.class)) {
            @Override
            public String getServletPath() {
                return path;
            }
        };
        HttpServletResponse response = new HttpServletResponseWrapper(Absent.of(HttpServletResponse.class)) {
            @Override
            public void setHeader(String name, String value) {
                answer.add(name + ": " + value);
            }

            @Override
            public void sendError(int status) {
                answer.add(Integer.toString(status));
            }
        };
        filter.doFilter(request, response, product);
        return answer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/rooms", "/poll", "/join", "/visitor", "/error", "/assetsx", "/health"})
    void everybodyIsAskedToWaitUntilItIsOpen(String path) throws Exception {
        assertEquals(List.of("Retry-After: 5", "503"), ask(path));
        obstacle = Optional.empty();
        assertEquals(List.of("answered"), ask(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets", "/health/live", "/health/ready", "/metrics"})
    void whatNeedsNoRoomIsAnsweredMeanwhile(String path) throws Exception {
        assertEquals(List.of("answered"), ask(path));
    }
}
