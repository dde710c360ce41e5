package org.pointingparty.view.patch;

/** Fragments cannot be rendered for much longer, because the server stops; an event, waited for by whoever sends it. */
public record RenderingEnds() {
}
