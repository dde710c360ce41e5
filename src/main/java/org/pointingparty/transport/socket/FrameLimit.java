package org.pointingparty.transport.socket;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.server.ServerContainer;

/**
 * Limits the length of a browser's frames a second time: some servers heed only the endpoint's limit, some only this.
 */
@WebListener
public class FrameLimit implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent started) {
        Object container = started.getServletContext().getAttribute(ServerContainer.class.getName());
        if (container instanceof ServerContainer sockets) {
            sockets.setDefaultMaxTextMessageBufferSize(RoomEndpoint.LONGEST_FRAME);
            sockets.setDefaultMaxBinaryMessageBufferSize(RoomEndpoint.LONGEST_FRAME);
        }
    }
}
