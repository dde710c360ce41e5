package org.pointingparty.transport.socket;

import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import java.util.Map;
import org.pointingparty.visitor.AddressHeader;

/**
 * Reads from the handshake who is calling, since no frame says it. The origin has been checked before, by the filter
 * that all requests pass.
 */
public final class RoomHandshake extends ServerEndpointConfig.Configurator {

    static final String COOKIES = "pointing-party.cookies";
    static final String LANGUAGES = "pointing-party.languages";
    static final String ADDRESS = "pointing-party.address";

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        Map<String, List<String>> headers = request.getHeaders();
        config.getUserProperties().put(COOKIES, values(headers, "Cookie"));
        config.getUserProperties().put(LANGUAGES, String.join(",", values(headers, "Accept-Language")));
        config.getUserProperties().put(ADDRESS, String.join(",", values(headers, AddressHeader.NAME)));
    }

    private static List<String> values(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .toList();
    }
}
