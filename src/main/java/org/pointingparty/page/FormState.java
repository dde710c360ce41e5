package org.pointingparty.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is shown: what was typed stays, and what is wrong is said beside its field.
 *
 * @param typed what was typed, by field name
 * @param errors what is wrong with it, by field name, in the visitor's language
 */
public record FormState(Map<String, String> typed, Map<String, String> errors) {

    /** Nothing typed yet. */
    public static final FormState FRESH = new FormState(Map.of(), Map.of());

    /** Copies both maps. */
    public FormState {
        typed = Map.copyOf(typed);
        errors = Map.copyOf(errors);
    }

    /** What was typed into this field; empty if nothing. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with this field, or null. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }
}
