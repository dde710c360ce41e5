package org.pointingparty.room.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Which fields the vocabulary asks for, found by asking it. */
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
}
