package org.pointingparty.transport.frame;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pointingparty.view.patch.FragmentRenderer;
import org.pointingparty.view.patch.Patch;

/**
 * Makes the frames of one moment of one room: every patch is rendered once per language, every frame written once for
 * all that get the same. Not thread-safe; made anew for each moment.
 */
public final class FrameEncoder {

    private final FragmentRenderer renderer;
    private final String token;
    private final List<Patch> shared;
    private final Map<Locale, List<Fragment>> sharedFragments = new HashMap<>();
    private final Map<Cut, Fragment> fragments = new HashMap<>();
    private final Map<Edition, Frame> frames = new HashMap<>();

    private record Cut(Locale language, Patch patch) {
    }

    private record Edition(Locale language, List<Patch> personal) {
    }

    /**
     * An encoder for one moment.
     *
     * @param token of the moment that the frames lead to
     * @param shared what all in the room get
     */
    public FrameEncoder(FragmentRenderer renderer, String token, List<Patch> shared) {
        this.renderer = renderer;
        this.token = token;
        this.shared = shared;
    }

    /** Whether somebody with these personal patches gets nothing at all. */
    public boolean isEmpty(List<Patch> personal) {
        return shared.isEmpty() && personal.isEmpty();
    }

    /** The frame for everybody with this language and these personal patches. */
    public Frame frame(Locale language, List<Patch> personal) {
        return frames.computeIfAbsent(new Edition(language, personal), edition -> encode(language, personal));
    }

    private Frame encode(Locale language, List<Patch> personal) {
        List<Fragment> all = new ArrayList<>(sharedFragments.computeIfAbsent(language, same -> render(shared, same)));
        all.addAll(render(personal, language));
        return Frame.of(token, all);
    }

    private List<Fragment> render(List<Patch> patches, Locale language) {
        return patches.stream()
                .map(patch -> fragments.computeIfAbsent(new Cut(language, patch), cut -> render(cut)))
                .toList();
    }

    private Fragment render(Cut cut) {
        Patch patch = cut.patch();
        return switch (patch.operation()) {
            case REMOVE -> Fragment.remove(patch.id());
            case APPEND -> Fragment.append(requireNonNull(patch.list(), "list"), patch.id(), html(cut));
            case REPLACE -> Fragment.replace(patch.id(), html(cut));
        };
    }

    /** Whatever is not removed has a template and a view. */
    private String html(Cut cut) {
        Patch patch = cut.patch();
        return renderer.render(
                requireNonNull(patch.fragment(), "fragment"), requireNonNull(patch.view(), "view"), cut.language());
    }
}
