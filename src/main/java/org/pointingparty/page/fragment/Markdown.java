package org.pointingparty.page.fragment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.pointingparty.room.ticket.WebAddress;

/**
 * Turns what a team writes about a ticket into HTML that is safe to show: HTML in it is shown as text, only links to
 * web addresses stay links, and nothing is fetched. Thread-safe.
 */
final class Markdown {

    /** The deepest nesting: deeper than any sensible description, and far from overflowing a stack. */
    private static final int DEEPEST = 20;

    private static final String AWAY = "noopener noreferrer nofollow";

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .softbreak("<br>\n")
            .nodeRendererFactory(Plainer::new)
            .build();

    private Markdown() {
    }

    /** The HTML of this text, never null; of markup and images in it only the text. */
    static String html(String text) {
        return RENDERER.render(PARSER.parse(text)).strip();
    }

    /** Renders headings below those of the page, links to the web alone, and images as their text. */
    private static final class Plainer implements NodeRenderer {
        private static final int BELOW_THE_TITLE = 2;
        private static final int LOWEST = 6;

        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;

        Plainer(HtmlNodeRendererContext context) {
            this.context = context;
            this.html = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Image.class, Link.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Heading heading) {
                html.line();
                element("h" + Math.min(LOWEST, heading.getLevel() + BELOW_THE_TITLE), Map.of(), node);
                html.line();
            } else if (node instanceof Link link && WebAddress.isOne(link.getDestination())) {
                element("a", new TreeMap<>(Map.of("href", link.getDestination(), "rel", AWAY)), node);
            } else {
                children(node);
            }
        }

        private void element(String tag, Map<String, String> attributes, Node node) {
            html.tag(tag, attributes);
            children(node);
            html.tag("/" + tag);
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
