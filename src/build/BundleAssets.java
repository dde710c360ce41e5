import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bundles {@code src/main/webapp/assets} for browsers: each entry becomes, with all that it imports, one file named by
 * a hash of its content, and a list says which file that is.
 *
 * <p>Arguments: the folder of the assets; the folder to fill, which is emptied first; the list to write; then the
 * entries, such as {@code js/live.js}, pictures before the style sheets that show them. Run by the build as a source
 * file. It refuses what it cannot bundle faithfully, with file and line.
 */
final class BundleAssets {
    private static final Pattern JS_IMPORT = Pattern.compile(
            "import (?:(\\{ ?\\w+(?:, \\w+)* ?}) from )?'\\./([\\w.-]+)';");
    private static final Pattern JS_EXPORT = Pattern.compile("export (?:async )?(?:function|class|const) (\\w+)\\b.*");
    private static final Pattern JS_REFUSED = Pattern.compile(
            "(import|export)\\b.*|(?!\\s|[/*]).*\\bawait\\b.*|.*\\bimport ?(\\(|\\.meta).*");
    private static final Pattern CSS_IMPORT = Pattern.compile("@import \"([\\w.-]+)\";");
    private static final Pattern CSS_REFUSED = Pattern.compile("\\s*@(import|charset|namespace)\\b.*");
    private static final Pattern CSS_URL = Pattern.compile("url\\((?:\"(?<file>[^\":]+)\"|(?<other>[^)]*))\\)");
    private static final int HASH_DIGITS = 16;

    private final Path source;
    private final Path target;
    private final Map<String, String> named = new TreeMap<>();

    private BundleAssets(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    public static void main(String[] arguments) throws IOException {
        try {
            bundle(arguments);
        } catch (Refusal refusal) {
            System.err.println("The scripts and styles cannot be bundled: " + refusal.getMessage());
            System.exit(1);
        }
    }

    /** Bundles as the arguments say, or throws a {@link Refusal}. */
    static void bundle(String... arguments) throws IOException {
        BundleAssets bundling = new BundleAssets(Path.of(arguments[0]), Path.of(arguments[1]));
        bundling.empty();
        for (String entry : List.of(arguments).subList(3, arguments.length)) {
            bundling.add(entry);
        }
        bundling.list(Path.of(arguments[2]));
    }

    private void empty() throws IOException {
        if (Files.exists(target)) {
            try (var old = Files.walk(target)) {
                old.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    private void add(String entry) throws IOException {
        byte[] content = content(entry);
        int suffix = entry.lastIndexOf('.');
        String name = entry.substring(0, suffix) + "-" + hash(content) + entry.substring(suffix);
        Path file = target.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        named.put(entry, name);
    }

    private byte[] content(String entry) throws IOException {
        if (entry.endsWith(".js")) {
            return new Script().bundle(source.resolve(entry)).getBytes(StandardCharsets.UTF_8);
        }
        if (entry.endsWith(".css")) {
            return new Sheet().bundle(source.resolve(entry)).getBytes(StandardCharsets.UTF_8);
        }
        return Files.readAllBytes(existing(source.resolve(entry)));
    }

    private void list(Path list) throws IOException {
        Files.createDirectories(list.toAbsolutePath().getParent());
        Files.write(list, named.entrySet().stream().map(name -> name.getKey() + "=" + name.getValue()).toList());
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("there is no " + file);
        }
        return file;
    }

    /** One bundle, in the order of a browser: each imported file once, before the first that imports it. */
    private abstract static class Bundle {
        private final Set<Path> open = new LinkedHashSet<>();
        private final StringBuilder text = new StringBuilder();

        String bundle(Path entry) throws IOException {
            take(entry);
            return text.toString();
        }

        final void take(Path file) throws IOException {
            if (!open.add(existing(file))) {
                throw new Refusal(file + " imports itself through others");
            }
            String taken = read(file, Files.readAllLines(file));
            text.append("/* ").append(file.getFileName()).append(" */\n").append(taken);
            open.remove(file);
        }

        /** Takes what the file imports, and returns the file's own part of the bundle. */
        abstract String read(Path file, List<String> lines) throws IOException;

        static Refusal refusal(Path file, int line, String text) {
            return new Refusal(file + ":" + (line + 1) + ": " + text.strip());
        }
    }

    /** A bundle of modules, each within a function, so that their names do not clash. */
    private static final class Script extends Bundle {
        private final Map<Path, String> variables = new HashMap<>();
        private final Map<Path, List<String>> exported = new HashMap<>();

        @Override
        String read(Path file, List<String> lines) throws IOException {
            StringBuilder imports = new StringBuilder();
            List<String> exports = new ArrayList<>();
            StringBuilder body = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                Matcher imported = JS_IMPORT.matcher(line);
                Matcher export = JS_EXPORT.matcher(line);
                if (imported.matches() && exportsAll(file.resolveSibling(imported.group(2)), imported.group(1))) {
                    imports.append(importing(file.resolveSibling(imported.group(2)), imported.group(1)));
                } else if (export.matches()) {
                    exports.add(export.group(1));
                    body.append(line.substring("export ".length())).append('\n');
                } else if (JS_REFUSED.matcher(line).matches()) {
                    throw refusal(file, i, line);
                } else {
                    body.append(line).append('\n');
                }
            }
            exported.put(file, exports);
            return "const " + name(file) + " = (() => {\n" + imports + body
                    + "return { " + String.join(", ", exports) + " };\n})();\n";
        }

        private boolean exportsAll(Path module, String names) throws IOException {
            if (!exported.containsKey(module)) {
                take(module);
            }
            return names == null || exported.get(module).containsAll(List.of(names.replaceAll("[{} ]", "").split(",")));
        }

        private String importing(Path module, String names) {
            return names == null ? "" : "const " + names + " = " + name(module) + ";\n";
        }

        private String name(Path file) {
            return variables.computeIfAbsent(file, first -> "$" + variables.size());
        }
    }

    /** A bundle of style sheets, one after the other, with the hashed names of the pictures in them. */
    private final class Sheet extends Bundle {
        private final Set<Path> taken = new LinkedHashSet<>();

        @Override
        String read(Path file, List<String> lines) throws IOException {
            StringBuilder own = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                Matcher imported = CSS_IMPORT.matcher(line);
                if (imported.matches() && own.isEmpty() && taken.add(file.resolveSibling(imported.group(1)))) {
                    take(file.resolveSibling(imported.group(1)));
                } else if (CSS_REFUSED.matcher(line).matches()) {
                    throw refusal(file, i, line);
                } else {
                    own.append(withNamedPictures(file, i, line)).append('\n');
                }
            }
            return own.toString();
        }

        private String withNamedPictures(Path file, int number, String line) {
            return CSS_URL.matcher(line).replaceAll(url -> Matcher.quoteReplacement(named(file, number, line, url)));
        }

        private String named(Path file, int number, String line, MatchResult url) {
            String picture = url.group(1);
            Path path = picture == null ? null : source.relativize(file.resolveSibling(picture).normalize());
            String name = path == null ? null : named.get(path.toString().replace('\\', '/'));
            if (name == null) {
                throw refusal(file, number, line);
            }
            return "url(\"" + picture.substring(0, picture.lastIndexOf('/') + 1)
                    + name.substring(name.lastIndexOf('/') + 1) + "\")";
        }
    }

    /** Why a bundle would not do what its parts do, in words for the person who builds it. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}
