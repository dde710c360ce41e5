package org.pointingparty.transport.socket;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpUpgradeHandler;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lets the server's own handler of a WebSocket read what {@link GuardedInput} gives it. The server makes it. */
public final class GuardedUpgrade implements HttpUpgradeHandler {

    private @Nullable HttpUpgradeHandler handler;

    /** Guards nothing yet. */
    public GuardedUpgrade() {
    }

    /** Says who handles the WebSocket; to be called before the handshake is over. */
    void guard(HttpUpgradeHandler guarded) {
        handler = guarded;
    }

    @Override
    public void init(WebConnection connection) {
        if (handler != null) {
            handler.init(new Guarded(connection));
        }
    }

    /** Lets go of the handler too: Payara keeps this one with a request that it uses again. */
    @Override
    public void destroy() {
        if (handler != null) {
            handler.destroy();
            handler = null;
        }
    }

    /** Closing throws what the server's own connection throws. */
    @SuppressWarnings("try")
    private static final class Guarded implements WebConnection {
        private final WebConnection connection;
        private final FrameHeads heads = new FrameHeads(RoomEndpoint.LONGEST_FRAME, System::nanoTime);

        Guarded(WebConnection connection) {
            this.connection = connection;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new GuardedInput(connection.getInputStream(), heads);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return connection.getOutputStream();
        }

        @Override
        public void close() throws Exception {
            connection.close();
        }
    }
}
