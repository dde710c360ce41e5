package org.pointingparty.tickets;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/**
 * Reads Jira's XML export: one {@code item} per ticket, with {@code key}, {@code summary}, {@code link} and a
 * {@code description} in HTML. A document type is refused, because it could declare entities.
 */
final class JiraXml {

    private static final String ITEM = "item";
    private static final XMLInputFactory FACTORY = factory();

    private final ReadingBuilder reading = new ReadingBuilder();
    private final Map<String, StringBuilder> item = new HashMap<>();
    private final XMLStreamReader xml;
    private long begin;
    private int depth = -1;
    private String field = "";

    private JiraXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The JDK's own parser, whatever other parsers a server brings. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are off");
        });
        return factory;
    }

    static Reading read(String text) {
        ReadingBuilder nothing = new ReadingBuilder();
        try {
            return new JiraXml(FACTORY.createXMLStreamReader(new StringReader(text))).read();
        } catch (XMLStreamException broken) {
            nothing.refuse(1, "", Rejection.of(Reason.IMPORT_UNREADABLE));
            return nothing.reading();
        }
    }

    /** On some broken input the parser throws runtime exceptions too. */
    private Reading read() {
        try {
            while (xml.hasNext() && !reading.isFull()) {
                follow(xml.next());
            }
        } catch (XMLStreamException | RuntimeException broken) {
            reading.refuse(Math.max(1, xml.getLocation().getLineNumber()), "",
                    Rejection.of(Reason.IMPORT_UNREADABLE));
        }
        return reading.reading();
    }

    private void follow(int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE -> text(xml.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("document types and entities are off");
            default -> { }
        }
    }

    private void begin(String name) {
        if (depth >= 0) {
            depth++;
            field = depth == 1 ? name : field;
        } else if (name.equals(ITEM)) {
            depth = 0;
            field = "";
            item.clear();
            begin = xml.getLocation().getLineNumber();
        }
    }

    private void text(String text) {
        if (depth >= 1) {
            item.computeIfAbsent(field, name -> new StringBuilder()).append(text);
        }
    }

    private void end() {
        if (depth == 0) {
            String key = value("key");
            String title = item.containsKey("summary") ? value("summary") : withoutKey(value("title"), key);
            reading.add(begin, key, title, PlainText.ofHtml(value("description")), value("link"));
        }
        depth = Math.max(-1, depth - 1);
    }

    private static String withoutKey(String title, String key) {
        String bracketed = "[" + key + "]";
        return title.startsWith(bracketed) ? title.substring(bracketed.length()) : title;
    }

    private String value(String name) {
        return item.containsKey(name) ? item.get(name).toString().strip() : "";
    }
}
