package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.file.SafeXml;

/** What the paragraph styles of a Word document mean; a style inherits from the one it is based on. */
public final class WordStyles {
    /** Built-in styles keep their English names inside the file, whatever the language of Word. */
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    private static final Pattern CONTENTS = Pattern.compile("toc (?:[1-9]|heading)");

    private record Style(String name, @Nullable String basedOn, int outline, @Nullable String list, boolean hidden) {}

    private final Map<String, Style> styles = new HashMap<>();

    void read(SafeXml xml) throws IOException {
        while (xml.nextStart()) {
            if (xml.name().equals("style")) {
                String id = xml.attribute("styleId");
                Style style = style(xml);
                if (id != null) {
                    styles.put(id, style);
                }
            }
        }
    }

    private static Style style(SafeXml xml) throws IOException {
        int element = xml.depth();
        String name = "";
        String basedOn = null;
        String list = null;
        int outline = -1;
        boolean hidden = false;
        while (xml.nextStartWithin(element)) {
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "name" -> name = value == null ? "" : value.toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = value;
                case "outlineLvl" -> outline = xml.number("val", -1);
                case "numId" -> list = value;
                case "vanish" -> hidden = isOn(value);
                default -> {
                } // looks
            }
        }
        return new Style(name, basedOn, outline, list, hidden);
    }

    /** A switch without a value is on. */
    static boolean isOn(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** What the name of a style tells, 1 for a title; 0 for a name that is no heading's. */
    static int levelByName(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(small);
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        return small.equals("title") ? 1 : 0;
    }

    /** The level of a heading, 1 for a title; 0 where the style is none. */
    int headingLevel(@Nullable String id) {
        return inherited(id, style -> {
            int level = levelByName(style.name());
            if (level > 0) {
                return Optional.of(level);
            }
            return style.outline() >= 0 && style.outline() < 9 ? Optional.of(style.outline() + 1) : Optional.empty();
        }).orElse(0);
    }

    /** Whether the style makes list items; number 0 takes an inherited list away. */
    boolean isList(@Nullable String id) {
        return inherited(id, style -> Optional.ofNullable(style.list())).filter(list -> !list.equals("0")).isPresent();
    }

    /** Hidden, or the words of a form in the place of an answer. */
    boolean isHidden(@Nullable String id) {
        return inherited(id,
                style -> style.hidden() || style.name().equals("placeholder text")
                        ? Optional.of(true)
                        : Optional.empty())
                .isPresent();
    }

    /** A line of the table of contents, which repeats a heading. */
    boolean isContents(@Nullable String id) {
        return inherited(id, style -> CONTENTS.matcher(style.name()).matches() ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    private <T> Optional<T> inherited(@Nullable String id, Function<Style, Optional<T>> meaning) {
        var seen = new HashSet<String>();
        String at = id;
        while (at != null && seen.add(at)) {
            Style style = styles.get(at);
            Optional<T> found = style == null ? Optional.empty() : meaning.apply(style);
            if (found.isPresent() || style == null) {
                return found;
            }
            at = style.basedOn();
        }
        return Optional.empty();
    }
}
