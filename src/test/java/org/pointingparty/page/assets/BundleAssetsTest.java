package org.pointingparty.page.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the build makes of scripts and styles; that a bundle does what its modules do, browser tests show. */
class BundleAssetsTest {

    private static URLClassLoader loader;
    private static Method tool;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileTheTool(@TempDir Path compiled) throws Exception {
        assertEquals(0, ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", compiled.toString(), "src/build/BundleAssets.java"));
        loader = new URLClassLoader(new URL[] {compiled.toUri().toURL()});
        tool = loader.loadClass("BundleAssets").getDeclaredMethod("bundle", String[].class);
        tool.setAccessible(true);
    }

    @AfterAll
    static void forgetTheTool() throws IOException {
        loader.close();
    }

    @Test
    void anEntryIsOneFileWithAllThatItImportsEachOnceAndBeforeItIsUsed() throws Exception {
        write("js/entry.js", "import { b } from './b.js';\nimport { c, d } from './c.js';\nimport './d.js';\nb(c, d);");
        write("js/b.js", "import { c } from './c.js';\nexport function b() { return c; }");
        write("js/c.js", "export const c = 1;\nexport class d {}");
        write("js/d.js", "document.title = 'd';");

        assertEquals("""
                /* c.js */
                const $0 = (() => {
                const c = 1;
                class d {}
                return { c, d };
                })();
                /* b.js */
                const $1 = (() => {
                const { c } = $0;
                function b() { return c; }
                return { b };
                })();
                /* d.js */
                const $2 = (() => {
                document.title = 'd';
                return {  };
                })();
                /* entry.js */
                const $3 = (() => {
                const { b } = $1;
                const { c, d } = $0;
                b(c, d);
                return {  };
                })();
                """, bundled("js/entry.js"));
    }

    @Test
    void sheetsFollowEachOtherAndShowPicturesByTheirNames() throws Exception {
        write("img/dot.svg", "<svg/>");
        write("css/style.css", "@import \"one.css\";\n@import \"two.css\";\nb { top: 0 }");
        write("css/one.css", "i { top: 1px }");
        write("css/two.css", "u { background: url(\"../img/dot.svg\") center }");

        String style = bundled("img/dot.svg", "css/style.css");
        String dot = list().getProperty("img/dot.svg").substring("img/".length());
        assertEquals("/* one.css */\ni { top: 1px }\n"
                + "/* two.css */\nu { background: url(\"../img/" + dot + "\") center }\n"
                + "/* style.css */\nb { top: 0 }\n", style);
    }

    @Test
    void aNameChangesWithWhatIsInTheFileAndOnlyThen() throws Exception {
        write("js/entry.js", "import { b } from './b.js';\nb();");
        write("js/b.js", "export function b() {}");
        write("js/other.js", "other();");
        bundle("js/entry.js", "js/other.js");
        Properties before = list();
        assertTrue(before.getProperty("js/entry.js").matches("js/entry-[0-9a-f]{16}\\.js"), before::toString);
        bundle("js/entry.js", "js/other.js");
        assertEquals(before, list());
        write("js/b.js", "export function b() { return 1; }");
        bundle("js/entry.js", "js/other.js");

        assertNotEquals(before.getProperty("js/entry.js"), list().getProperty("js/entry.js"));
        assertEquals(before.getProperty("js/other.js"), list().getProperty("js/other.js"));
        assertTrue(Files.exists(target().resolve(list().getProperty("js/entry.js"))));
        assertFalse(Files.exists(target().resolve(before.getProperty("js/entry.js"))), "no former bundle is left");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            js/a.js | export default 1;
            js/a.js | export { a };
            js/a.js | export let a = 1;
            js/a.js | export const { a } = b;
            js/a.js | import a from './b.js';
            js/a.js | import * as a from './b.js';
            js/a.js | import { a as b } from './b.js';
            js/a.js | import { a } from 'b';
            js/a.js | const a = await b();
            js/a.js |   const a = import('./b.js');
            js/a.js |   const a = import.meta.url;
            css/a.css | @import url("b.css");
            css/a.css | @import "b.css" screen;
            css/a.css | b { background: url("../img/unknown.svg") }
            css/a.css | b { background: url(../img/dot.svg) }
            """)
    void whatCannotBeBundledFaithfullyIsRefusedWithFileAndLine(String file, String line) throws Exception {
        write(file.replace("a.", "b."), "");
        write(file, "\n" + line);

        String refusal = refusal(file);
        assertTrue(refusal.contains(Path.of(file) + ":2: " + line.strip()), refusal);
    }

    @Test
    void aNameThatAModuleDoesNotExportIsRefused() throws Exception {
        write("js/a.js", "import { b, c } from './b.js';");
        write("js/b.js", "export const b = 1, c = 2;");

        assertTrue(refusal("js/a.js").contains("a.js:1: import { b, c } from './b.js';"));
    }

    @Test
    void aCircleAndAMissingFileAreRefused() throws Exception {
        write("js/a.js", "import './b.js';");
        String missing = refusal("js/a.js");
        write("js/b.js", "import './a.js';");
        String circle = refusal("js/a.js");

        assertTrue(missing.contains("there is no " + source().resolve("js/b.js")), missing);
        assertTrue(circle.contains("a.js imports itself"), circle);
    }

    private String bundled(String... entries) throws Exception {
        bundle(entries);
        return Files.readString(target().resolve(list().getProperty(entries[entries.length - 1])));
    }

    private String refusal(String entry) {
        return assertThrows(InvocationTargetException.class, () -> bundle(entry)).getCause().getMessage();
    }

    private void bundle(String... entries) throws ReflectiveOperationException {
        Stream<String> folders = Stream.of(source(), target(), folder.resolve("list.properties")).map(Path::toString);
        tool.invoke(null, (Object) Stream.concat(folders, Stream.of(entries)).toArray(String[]::new));
    }

    private Properties list() throws IOException {
        Properties list = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("list.properties"))) {
            list.load(reader);
        }
        return list;
    }

    private void write(String file, String text) throws IOException {
        Path path = source().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Path source() {
        return folder.resolve("source");
    }

    private Path target() {
        return folder.resolve("target");
    }
}
