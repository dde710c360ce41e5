package org.pointingparty.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pointingparty.page.fragment.Absent;
import org.pointingparty.settings.Messages;

/** Exchanges with nobody at the other end, in English. */
public final class TrialExchange {

    private TrialExchange() {
    }

    /** Somebody we do not know sends these fields. */
    public static Exchange of(Map<String, String> fields) {
        HttpServletRequest request = new HttpServletRequestWrapper(Absent.of(HttpServletRequest.class)) {
            @Override
            public String getParameter(String name) {
                return fields.get(name);
            }
        };
        HttpServletResponse response = Absent.of(HttpServletResponse.class);
        return new Exchange(request, response, Optional.empty(), Locale.ENGLISH, new Messages());
    }
}
