package org.pointingparty.room.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointingparty.room.Permission;

/** Which fields the vocabulary asks for, found by asking it, and what each command needs. */
public final class CommandFields {

    private CommandFields() {
    }

    /** The fields of the command of this name, in the order in which they are asked for. */
    public static List<String> of(String name) {
        List<String> asked = new ArrayList<>();
        CommandVocabulary.command(name, new HashMap<>() {
            @Override
            public String get(Object field) {
                asked.add((String) field);
                return null;
            }
        }).orElseThrow();
        return asked;
    }

    /** What the command of this name needs. */
    public static Permission permission(String name) {
        return Permissions.neededBy(CommandVocabulary.command(name, Map.of()).orElseThrow().getClass()).orElseThrow();
    }
}
