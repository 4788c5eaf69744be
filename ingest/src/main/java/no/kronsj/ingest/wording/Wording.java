package no.kronsj.ingest.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

import no.kronsj.ingest.workshop.Language;

/** All labels and sentences in one language; {@code {0}}, {@code {1}} … in a sentence are replaced by values. */
public final class Wording {
    private static final Map<Language, Wording> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Wording(language, read(language)));
        }
    }

    private final Language language;
    private final Properties texts;
    private final Numbers numbers;

    private Wording(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
        numbers = new Numbers(language);
    }

    /** The words of a language. */
    public static Wording in(Language language) {
        Wording wording = ALL.get(language);
        if (wording == null) {
            throw new IllegalStateException("No words in " + language);
        }
        return wording;
    }

    /** The language of these words. */
    public Language language() {
        return language;
    }

    /** How numbers and dates are written in this language. */
    public Numbers numbers() {
        return numbers;
    }

    /** The sentence of a key, with its values put in; a key that does not exist is a bug. */
    public String text(String key, Object... values) {
        return findText(key, values)
                .orElseThrow(() -> new IllegalStateException("No word for " + key + " in " + language.code()));
    }

    /** The sentence of a key, where there is one: for words that a plan or a file may bring along. */
    public Optional<String> findText(String key, Object... values) {
        String text = texts.getProperty(key);
        return text == null ? Optional.empty() : Optional.of(fill(text, values));
    }

    /** The sentence of a key with its places still open. */
    String unfilled(String key) {
        return Optional.ofNullable(texts.getProperty(key))
                .orElseThrow(() -> new IllegalStateException("No word for " + key + " in " + language.code()));
    }

    /** The sentence for one ({@code key.one}) or for another number ({@code key.other}); the number is {@code {0}}. */
    public String count(String key, long number, Object... values) {
        var all = new Object[values.length + 1];
        all[0] = numbers.whole(number);
        System.arraycopy(values, 0, all, 1, values.length);
        return text(key + (number == 1 ? ".one" : ".other"), all);
    }

    /** Every key, sorted. */
    public SortedSet<String> allKeys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    // One pass, so that a value holding "{1}" stays what it is.
    private static String fill(String text, Object... values) {
        var filled = new StringBuilder(text.length() + 32);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{' && at + 2 < text.length() && text.charAt(at + 2) == '}'
                    && Character.isDigit(text.charAt(at + 1))) {
                filled.append(values[text.charAt(at + 1) - '0']);
                at += 3;
            } else {
                filled.append(c);
                at++;
            }
        }
        return filled.toString();
    }

    private static Properties read(Language language) {
        var texts = new Properties();
        String file = language.code() + ".properties";
        try (InputStream in = Wording.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No words in the file " + file);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
