package org.pointingparty.attack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Attacks the product on this machine for a while, in a process of its own. */
public final class Attacker {

    private static final Map<String, Attack> ALL = new TreeMap<>();

    static {
        List.of(DrippingAttacks.ALL, RequestAttacks.ALL, GuestAttacks.ALL, SocketAttacks.ALL).forEach(ALL::putAll);
    }

    private Attacker() {
    }

    /** The names of all attacks. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * Attacks, and says what came of it.
     *
     * @param arguments the attack's name, the port of the product, the innocent room, and for how many seconds
     */
    public static void main(String[] arguments) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[3]));
        Hostile stranger = new Hostile(Integer.parseInt(arguments[1]), "");
        System.out.println(ALL.get(arguments[0]).go(stranger, arguments[2], end));
    }
}
