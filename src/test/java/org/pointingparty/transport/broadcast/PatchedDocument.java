package org.pointingparty.transport.broadcast;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that takes frames as the wire contract says. Not thread-safe. */
public final class PatchedDocument {

    private final Document page;

    /** @param page as painted; it is changed by every frame */
    public PatchedDocument(Document page) {
        this.page = page;
        this.page.outputSettings().prettyPrint(false);
    }

    /** The page as it stands. */
    public Document document() {
        return page;
    }

    /** Applies a frame; its token. An operation that the contract does not know is an AssertionError. */
    public String receive(String text) {
        Element frame = Jsoup.parseBodyFragment(text).selectFirst("f");
        frame.children().forEach(this::apply);
        return frame.attr("n");
    }

    private void apply(Element part) {
        if (!part.tagName().equals("template")) {
            replace(part);
            return;
        }
        Element target = page.getElementById(part.attr("to"));
        switch (part.attr("op")) {
            case "append" -> append(target, part.child(0));
            case "remove" -> Optional.ofNullable(target).ifPresent(Element::remove);
            default -> throw new AssertionError("no such operation: " + part.attr("op"));
        }
    }

    private void append(Element list, Element row) {
        if (page.getElementById(row.id()) == null) {
            list.appendChild(row.clone());
        } else {
            replace(row);
        }
    }

    /**
     * What is not there is not missed, as the contract says; what should be there shows in the comparison at the end.
     */
    private void replace(Element element) {
        Optional.ofNullable(page.getElementById(element.id())).ifPresent(old -> old.replaceWith(element.clone()));
    }
}
