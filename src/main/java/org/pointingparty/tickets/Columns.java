package org.pointingparty.tickets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a table that hold the parts of a ticket, found by their names: our own, and those that Jira, Azure
 * DevOps and GitLab export, in some of their languages.
 *
 * @param key the column of the key, or -1
 * @param titles the columns of the title; the first one filled counts, since Azure DevOps indents a tree by columns
 * @param description the column of the description, or -1
 * @param link the column of the web address, or -1
 * @param number the column of the ticket's number in a table with several rows per ticket, or -1
 * @param html whether descriptions are HTML
 * @param own whether {@link CsvSheet} has written the table
 */
record Columns(int key, List<Integer> titles, int description, int link, int number, boolean html, boolean own) {

    /** The most preferred first: Jira's "Issue id" and Azure's "ID" are keys only if there is no better column. */
    private static final List<String> KEYS = List.of("issue key", "key", "vorgangsschlüssel", "schlüssel",
            "clé de ticket", "clé", "clave de incidencia", "clave", "chiave ticket", "issue-sleutel", "chave da item",
            "issue id", "id", "iid");
    private static final List<String> TITLES = List.of("summary", "title", "zusammenfassung", "titel", "résumé",
            "titre", "resumen", "título", "titolo", "riepilogo", "samenvatting", "resumo", "subject", "betreff");
    private static final List<String> DESCRIPTIONS = List.of("description", "beschreibung", "descripción",
            "descrizione", "beschrijving", "descrição");
    private static final List<String> LINKS = List.of("link", "url", "issue url", "web url");
    private static final List<String> WORK_ITEM_TYPES = List.of("work item type", "arbeitselementtyp",
            "type d'élément de travail", "tipo de elemento de trabajo");
    private static final Pattern INDENTED_TITLE = Pattern.compile("(title|titel|titre|título) \\d+");

    /** The columns of a table with this header; empty if none of them is a title. */
    static Optional<Columns> of(List<String> header) {
        List<String> names = header.stream().map(Columns::name).toList();
        List<Integer> titles = titles(names);
        boolean votes = names.contains(lower(CsvSheet.TICKET)) && names.contains(lower(CsvSheet.ROUND));
        return titles.isEmpty() ? Optional.empty() : Optional.of(new Columns(first(KEYS, names), titles,
                first(DESCRIPTIONS, names), first(LINKS, names), votes ? names.indexOf(lower(CsvSheet.TICKET)) : -1,
                WORK_ITEM_TYPES.stream().anyMatch(names::contains), header.containsAll(CsvSheet.TICKETS)));
    }

    /** The name in lower case, without a byte order mark, which may stand before it if the file had two. */
    private static String name(String cell) {
        return cell.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }

    private static List<Integer> titles(List<String> names) {
        int title = first(TITLES, names);
        return title >= 0 ? List.of(title) : IntStream.range(0, names.size())
                .filter(i -> INDENTED_TITLE.matcher(names.get(i)).matches())
                .boxed().toList();
    }

    private static String lower(String column) {
        return column.toLowerCase(Locale.ROOT);
    }

    private static int first(List<String> wanted, List<String> names) {
        return wanted.stream().map(names::indexOf).filter(i -> i >= 0).findFirst().orElse(-1);
    }

    String key(List<String> row) {
        return cell(key, row);
    }

    String title(List<String> row) {
        return titles.stream().map(column -> cell(column, row)).filter(cell -> !cell.isBlank()).findFirst().orElse("");
    }

    String description(List<String> row) {
        String text = cell(description, row);
        return html ? PlainText.ofHtml(text) : text;
    }

    String link(List<String> row) {
        return cell(link, row);
    }

    String number(List<String> row) {
        return cell(number, row);
    }

    private String cell(int column, List<String> row) {
        if (column < 0 || column >= row.size()) {
            return "";
        }
        return own ? SafeCell.read(row.get(column)) : SafeCell.readForeign(row.get(column));
    }
}
