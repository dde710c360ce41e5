package org.pointingparty.kept;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL database as SQL that any client can run in an empty one: tables with their rows, then constraints and
 * indices. In place of pg_dump, which does not come with the PostgreSQL of the tests.
 */
final class PostgreSqlDump {

    /** What this cannot write, such as sequences and views. */
    private static final String OTHERS = "select relname from pg_class where relnamespace = 'public'::regnamespace"
            + " and relkind not in ('r', 'i', 't')";

    private static final String COLUMNS = " from pg_class c"
            + " join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped"
            + " left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum"
            + " where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'"
            + " group by c.relname order by c.relname";

    private static final String TABLES = "select format('create table %I (%s);', relname, string_agg("
            + "format('%I %s', attname, format_type(atttypid, atttypmod))"
            + " || coalesce(' default ' || pg_get_expr(adbin, adrelid), '')"
            + " || case when attnotnull then ' not null' else '' end, ', ' order by attnum))" + COLUMNS;

    /** A query for each table, which writes its rows as statements. */
    private static final String ROWS = "select format('select format(%L, %s) from %I order by 1',"
            + " format('insert into %I values (', relname) || string_agg('%L', ', ') || ');',"
            + " string_agg(format('%I::text', attname), ', ' order by attnum), relname)" + COLUMNS;

    /** Keys before what refers to them. */
    private static final String CONSTRAINTS = "select format('alter table %s add constraint %I %s;',"
            + " conrelid::regclass, conname, pg_get_constraintdef(oid))"
            + " from pg_constraint where connamespace = 'public'::regnamespace"
            + " order by contype = 'f', conrelid::regclass::text, conname";

    private static final String INDICES = "select indexdef || ';' from pg_indexes where schemaname = 'public'"
            + " and indexname not in (select conname from pg_constraint) order by indexname";

    private PostgreSqlDump() {
    }

    /**
     * The statements, one a line.
     *
     * @throws IllegalStateException if there is something in the database that would be left out
     */
    static String of(Connection connection) throws SQLException {
        List<String> others = texts(connection, OTHERS);
        if (!others.isEmpty()) {
            throw new IllegalStateException("no dump can be written of " + others);
        }
        List<String> statements = new ArrayList<>(texts(connection, TABLES));
        for (String rows : texts(connection, ROWS)) {
            statements.addAll(texts(connection, rows));
        }
        statements.addAll(texts(connection, CONSTRAINTS));
        statements.addAll(texts(connection, INDICES));
        return String.join("\n", statements) + "\n";
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
