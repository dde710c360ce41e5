package org.pointingparty.attack;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Sockets that send what no browser does, and do not read. */
final class SocketAttacks {

    static final Map<String, Attack> ALL = Map.of(
            "long-frames", (stranger, room, end) -> {
                byte[] head = {(byte) 0x81, (byte) 0xff, 0, 0, 0, 0, 0, 0x3b, (byte) 0x82, 0, 1, 2, 3, 4};
                return flood(stranger, head, new byte[4 << 10], end);
            },
            "pings", (stranger, room, end) -> {
                byte[] ping = new byte[131];
                ping[0] = (byte) 0x89;
                ping[1] = (byte) 0xfd;
                return flood(stranger, new byte[0], ping, end);
            });

    private static final int SOCKETS = 200;
    private static final int EACH = 40;

    private SocketAttacks() {
    }

    /** Sends this first on each of many sockets, then that again and again, and reads nothing. */
    private static Object flood(Hostile stranger, byte[] first, byte[] then, long end) throws Exception {
        return Hammer.strike(SOCKETS / EACH, end, number -> {
            List<Socket> sockets = new ArrayList<>();
            try {
                Hostile guest = stranger.named("Flood");
                String own = guest.room("title=Own&tickets=One");
                guest.get("/rooms/" + own);
                while (sockets.size() < EACH) {
                    Socket socket = guest.live(own);
                    sockets.add(socket);
                    socket.getOutputStream().write(first);
                }
                return flood(sockets, then, end);
            } finally {
                for (Socket socket : sockets) {
                    socket.close();
                }
            }
        });
    }

    private static String flood(List<Socket> sockets, byte[] then, long end) throws Exception {
        while (System.nanoTime() - end < 0) {
            for (Socket socket : sockets) {
                try {
                    socket.getOutputStream().write(then);
                } catch (IOException refused) {
                    return "closed";
                }
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return "open at the end";
    }
}
