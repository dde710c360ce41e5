package org.pointingparty.page;

import java.util.function.Supplier;
import org.pointingparty.room.RoomId;

/** The answer to a request; {@link Pages} sends it. */
public sealed interface Reply {

    /**
     * A page of {@code WEB-INF/pages}.
     *
     * @param name the name of its file without {@code .jsp}
     * @param model what it shows, its attribute {@code page}
     * @param status the status that it is sent with
     */
    record Page(String name, Object model, Status status) implements Reply {

        /** A page that shows what was asked for. */
        public Page(String name, Object model) {
            this(name, model, Status.OK);
        }
    }

    /**
     * Sends the browser to another page of the product.
     *
     * @param path its address below the context path, without a leading slash
     */
    record Redirect(String path) implements Reply {

        /** The page of this room. */
        public static Redirect to(RoomId room) {
            return new Redirect("rooms/" + room);
        }
    }

    /**
     * A file to be saved.
     *
     * @param type its media type
     * @param disposition the header that says to save it, and under which name
     * @param text what is in it
     */
    record Download(String type, String disposition, String text) implements Reply {
    }

    /**
     * The request is to be answered in a while, when whoever made this reply is asked again.
     *
     * @param otherwise makes the answer at once if too many wait already
     */
    record Later(Supplier<Reply> otherwise) implements Reply {
    }

    /** There is nothing at this address. */
    record NotFound() implements Reply {
    }
}
