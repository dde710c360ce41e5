package org.pointingparty.transport.frame;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a browser shows that applies frames to the letter, as the protocol says and without any mercy. */
final class LiteralScreen {

    private final Document page;
    private String token = "";

    LiteralScreen(String body) {
        page = Jsoup.parseBodyFragment(body);
        page.outputSettings().prettyPrint(false);
    }

    LiteralScreen show(String frame) {
        Element root = Jsoup.parseBodyFragment(frame).selectFirst("f");
        token = root.attr("n");
        root.children().forEach(this::apply);
        return this;
    }

    String token() {
        return token;
    }

    String html() {
        return page.body().html();
    }

    String textOf(String id) {
        return page.getElementById(id).text();
    }

    /** The rows, in no order. */
    Set<String> rows() {
        return page.select("li").stream().map(Element::outerHtml).collect(Collectors.toSet());
    }

    private void apply(Element fragment) {
        if (fragment.normalName().equals("template")) {
            operate(fragment.attr("op"), page.getElementById(fragment.attr("to")), fragment);
        } else {
            replace(fragment);
        }
    }

    private void operate(String operation, Element target, Element wrapper) {
        if (target == null) {
            return;
        }
        switch (operation) {
            case "append" -> upsert(target, wrapper.firstElementChild());
            case "inner" -> target.html(wrapper.html());
            case "remove" -> target.remove();
            default -> throw new IllegalArgumentException(operation);
        }
    }

    private void upsert(Element target, Element element) {
        if (!replace(element)) {
            target.appendChild(element.clone());
        }
    }

    private boolean replace(Element element) {
        Element old = page.getElementById(element.id());
        if (old != null) {
            old.replaceWith(element.clone());
        }
        return old != null;
    }
}
