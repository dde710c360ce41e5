package org.pointingparty.page;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pointingparty.architecture.SourceFiles;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.settings.Messages;

class PageTextsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern MESSAGE = Pattern.compile("<fmt:message key=\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)[\"']");
    private static final Pattern BUILT = Pattern.compile("[\"']([a-z]+(?:\\.[a-z]+)*\\.)(?:\\$\\{|\")");
    private static final Pattern UNSAFE = Pattern.compile("[<>&\"']");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private final Properties english = bundle("messages.properties");
    private final Map<Locale, Properties> translations = new Messages().languages().stream().skip(1)
            .collect(toMap(language -> language, language -> bundle("messages_" + language + ".properties")));

    @Test
    void everyTextIsThereInEveryLanguage() {
        assertFalse(translations.isEmpty());
        translations.forEach((language, texts) -> assertEquals(keys(english), keys(texts), language.toString()));
    }

    @Test
    void everyFileOfTextsIsInALanguageThatCanBeChosen() throws IOException {
        Set<String> known = translations.keySet().stream()
                .map(language -> "messages_" + language + ".properties").collect(toSet());
        try (Stream<Path> files = Files.list(MAIN.resolve("resources"))) {
            assertEquals(known, files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("messages_")).collect(toSet()));
        }
    }

    @Test
    void everyReasonHasAText() {
        assertHas(Stream.of(Reason.values()).map(reason -> "rejection." + reason.code()));
    }

    @Test
    void everyDeckRoleAndSampleHasAText() {
        assertHas(Decks.builtIn().stream().map(Deck::name).map("deck."::concat));
        assertHas(Stream.of(Role.values()).map(role -> "me.role." + role.word()));
        assertHas(Stream.of(1, 2, 3, 4, 5)
                .flatMap(n -> Stream.of("sample." + n + ".title", "sample." + n + ".description")));
    }

    @Test
    void everyOptionOfThePolicyHasAText() {
        assertHas(RoomPolicy.options().keySet().stream().map("policy."::concat));
        assertHas(RoomPolicy.options().entrySet().stream().flatMap(option ->
                option.getValue().stream().map(word -> "policy." + option.getKey() + "." + word)));
    }

    @Test
    void everyTextThatAPageAsksForExists() {
        Set<String> asked = find(MESSAGE, sources(".jsp", ".tag"));
        assertFalse(asked.isEmpty());
        assertHas(asked.stream().filter(key -> !key.contains("${")));
    }

    @Test
    void noTextIsUnused() {
        List<Path> all = sources(".jsp", ".tag", ".java");
        Set<String> used = find(LITERAL, all);
        Set<String> prefixes = find(BUILT, all);
        prefixes.addAll(List.of("rejection.", "sample."));
        Set<String> unused = keys(english);
        unused.removeIf(key -> used.contains(key) || prefixes.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), unused);
    }

    @Test
    void textsCanBeWrittenIntoAPageAsTheyAreAndReadAsPatterns() {
        everywhere().forEach(bundle -> bundle.forEach((key, text) -> {
            assertFalse(UNSAFE.matcher(text.toString()).find(), () -> key + "=" + text);
            new MessageFormat(text.toString(), Locale.ROOT);
        }));
    }

    @Test
    void translationsTakeTheSameArguments() {
        translations.forEach((language, texts) -> keys(english).forEach(key ->
                assertEquals(arguments(english, key), arguments(texts, key), language + " " + key)));
    }

    @Test
    void samplesAreOneLineOfTitleAndDescription() {
        everywhere().flatMap(bundle -> keys(bundle).stream().filter(key -> key.startsWith("sample."))
                        .map(bundle::getProperty))
                .forEach(text -> assertFalse(text.contains("|") || text.contains("\n"), text));
    }

    private Stream<Properties> everywhere() {
        return Stream.concat(Stream.of(english), translations.values().stream());
    }

    private void assertHas(Stream<String> wanted) {
        Set<String> missing = wanted.collect(toCollection(TreeSet::new));
        assertFalse(missing.isEmpty());
        missing.removeAll(keys(english));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> arguments(Properties bundle, String key) {
        return ARGUMENT.matcher(bundle.getProperty(key)).results().map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> keys(Properties bundle) {
        return new TreeSet<>(bundle.stringPropertyNames());
    }

    private static Set<String> find(Pattern pattern, List<Path> files) {
        return files.stream().flatMap(file -> pattern.matcher(SourceFiles.text(file)).results())
                .map(match -> match.group(1)).collect(toCollection(TreeSet::new));
    }

    private static List<Path> sources(String... endings) {
        List<Path> found = SourceFiles.in(MAIN, endings);
        assertTrue(found.size() > 10);
        return found;
    }

    private static Properties bundle(String name) {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(MAIN.resolve("resources").resolve(name))) {
            bundle.load(reader);
            return bundle;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
