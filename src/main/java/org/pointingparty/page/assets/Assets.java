package org.pointingparty.page.assets;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of the pages' scripts, styles and pictures. The build has bundled them and put a hash of the content
 * into each name, so that the content at an address never changes; in development they are the sources themselves.
 * Immutable.
 */
public final class Assets {

    private static final String FOLDER = "assets/";
    private static final String LIST = "/assets.properties";
    private static final Pattern HASH = Pattern.compile("-[0-9a-f]{16}(?=\\.\\w++\\z)");

    private final Map<String, String> names;
    private final Set<String> current;
    private final boolean bundled;

    private Assets(Map<String, String> names, boolean bundled) {
        this.names = Map.copyOf(names);
        this.current = Set.copyOf(names.values());
        this.bundled = bundled;
    }

    /** The assets with these names, such as {@code css/style.css} to {@code css/style-0123456789abcdef.css}. */
    static Assets bundled(Map<String, String> names) {
        return new Assets(names, true);
    }

    /**
     * The assets that the build has bundled.
     *
     * @throws IllegalStateException if it has not
     */
    static Assets bundled() {
        try (InputStream list = Assets.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("The build has not written its list of scripts and styles, " + LIST);
            }
            Properties read = new Properties();
            read.load(list);
            Map<String, String> names = new HashMap<>();
            read.stringPropertyNames().forEach(name -> names.put(name, read.getProperty(name)));
            return bundled(names);
        } catch (IOException cause) {
            throw new IllegalStateException(LIST + " cannot be read", cause);
        }
    }

    /** The sources, unbundled. */
    static Assets sources() {
        return new Assets(Map.of(), false);
    }

    /**
     * The address of an asset, relative to the context path and without a leading slash.
     *
     * @param name the path of its source within {@code assets}, such as {@code css/style.css}
     * @throws IllegalArgumentException if the build has bundled no such asset
     */
    public String address(String name) {
        if (!bundled) {
            return FOLDER + name;
        }
        String found = names.get(name);
        if (found == null) {
            throw new IllegalArgumentException("The build has bundled no " + name + ", only " + names.keySet());
        }
        return FOLDER + found;
    }

    /** Whether the content at this address, as {@link #address} gives it, never changes. */
    boolean isForEver(String address) {
        return address.startsWith(FOLDER) && current.contains(address.substring(FOLDER.length()));
    }

    /** Whether the content at the addresses may change at any time. */
    boolean areSources() {
        return !bundled;
    }

    /** The current address of an asset that another release has, or had, at this address. */
    Optional<String> successor(String address) {
        Matcher hash = HASH.matcher(address.substring(Math.min(FOLDER.length(), address.length())));
        return hash.find() && !isForEver(address)
                ? Optional.ofNullable(names.get(hash.replaceFirst(""))).map(FOLDER::concat)
                : Optional.empty();
    }
}
