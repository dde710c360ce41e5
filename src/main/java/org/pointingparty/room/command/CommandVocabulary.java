package org.pointingparty.room.command;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The commands that a participant can send, and their fields. Closed: any other name is refused. A missing field is
 * null; a command that needs it refuses with a reason of its own.
 */
public final class CommandVocabulary {

    private static final Map<String, Function<Map<String, String>, RoomCommand>> COMMANDS = Map.ofEntries(
            entry("start", fields -> new Start()),
            entry("vote", fields -> new Vote(fields.get("card"), fields.get("round"))),
            entry("retract", fields -> new Retract(fields.get("round"))),
            entry("reveal", fields -> new Reveal(fields.get("round"))),
            entry("hold", fields -> new Hold(fields.get("round"))),
            entry("timer", fields -> new SetTimer(fields.get("round"), fields.get("seconds"), fields.get("reveal"))),
            entry("timer-stop", fields -> new StopTimer(fields.get("round"))),
            entry("revote", fields -> new Revote()),
            entry("next", fields -> new Next(fields.get("estimate"))),
            entry("choose", fields -> new Choose(fields.get("ticket"))),
            entry("quick", fields -> new Quick()),
            entry("skip", fields -> new Skip(fields.get("round"))),
            entry("role", fields -> new SetRole(fields.get("role"))),
            entry("rename", fields -> new Rename(fields.get("name"))),
            entry("leave", fields -> new Leave()),
            entry("add", fields -> new Add(fields.get("title"), fields.get("description"), fields.get("link"))),
            entry("propose", fields -> new Propose(fields.get("estimate"), fields.get("round"))),
            entry("answer", fields -> new AnswerProposal(fields.get("support"), fields.get("round"))),
            entry("deck", fields -> new SetDeck(fields.get("deck"), fields.get("cards"))),
            entry("edit", fields -> new Edit(
                    fields.get("ticket"), fields.get("key"), fields.get("title"), fields.get("description"),
                    fields.get("link"))),
            entry("delete", fields -> new Delete(fields.get("ticket"))),
            entry("restore", fields -> new Restore(fields.get("ticket"))),
            entry("move", fields -> new Move(
                    fields.get("ticket"), fields.get("before"), fields.get("after"), fields.get("to"))),
            entry("policy", SetPolicy::new),
            entry("erase", fields -> new Erase(fields.get("participant"))),
            entry("erase-me", fields -> new EraseMe()),
            entry("title", fields -> new SetTitle(fields.get("title"))),
            entry("archive", fields -> new Archive()),
            entry("unarchive", fields -> new Unarchive()),
            entry("appoint", fields -> new Appoint(fields.get("participant"))),
            entry("hand-over", fields -> new HandOver(fields.get("participant"))),
            entry("take-over", fields -> new TakeOver()),
            entry("spectate", fields -> new Spectate(fields.get("participant"))),
            entry("remove", fields -> new Remove(fields.get("participant"))),
            entry("admit", fields -> new Admit(fields.get("participant"))),
            entry("decline", fields -> new Decline(fields.get("participant"))),
            entry("renew-code", fields -> new RenewCode()),
            entry("nudge", fields -> new Nudge(fields.get("round"))));

    private CommandVocabulary() {
    }

    /** The command with this name and these fields; unknown fields are ignored. Empty if there is no such command. */
    public static Optional<RoomCommand> command(@Nullable String name, Map<String, String> fields) {
        return Optional.ofNullable(name).map(COMMANDS::get).map(command -> command.apply(fields));
    }

    /** The names of all commands, sorted. */
    public static Set<String> names() {
        return new TreeSet<>(COMMANDS.keySet());
    }
}
