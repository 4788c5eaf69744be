package no.kronsj.analysis.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import no.kronsj.analysis.text.LanguageGuess;
import no.kronsj.analysis.text.Passage;

/**
 * A collection of texts: {@code id<TAB>text} or {@code id<TAB>title<TAB>text}, with or without a heading line.
 *
 * @param passages in the order of the file, with their language
 * @param setAside lines without a text, with a doubled id or with an id too long to be one
 */
record CollectionFile(List<Passage> passages, int setAside) {
    private static final int LONGEST_ID = 1_000;
    private static final int MOST_ROWS = 2_000_000;
    private static final Set<String> HEADINGS = Set.of("id", "doc_id", "docid", "document_id", "passage_id", "passage");

    private record Row(String id, String title, String text) {}

    /** Reads the file; what is wrong with it as a whole is an {@link UnusableFile}. */
    static CollectionFile read(Path file) throws UnusableFile {
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int setAside = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String line = lines.readLine();
            for (int number = 1; line != null; number++, line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                boolean isHeading = number == 1 && HEADINGS.contains(bare(cells[0]).toLowerCase(Locale.ROOT));
                if (isHeading || line.isBlank()) {
                    continue;
                }
                if (cells.length < 2 || cells[0].length() > LONGEST_ID || !ids.add(bare(cells[0]))) {
                    setAside++;
                } else {
                    rows.add(row(cells));
                }
                if (rows.size() > MOST_ROWS) {
                    throw new UnusableFile(file + ": more than " + MOST_ROWS + " rows. Split the file.");
                }
            }
        } catch (CharacterCodingException e) {
            throw new UnusableFile(file + ": not UTF-8. Save it as UTF-8.", e);
        } catch (IOException e) {
            throw new UnusableFile(file + ": cannot be read. Expected a file of id<TAB>text lines.", e);
        }
        return new CollectionFile(withLanguage(rows), setAside);
    }

    /** The passages with their titles as part of their texts. */
    List<Passage> withTitles() {
        return passages.stream().map(passage -> passage.title().isEmpty()
                ? passage
                : new Passage(passage.id(), "", passage.title() + "\n" + passage.text(), "", "", "",
                        passage.language(), "", "", "", 0, passage.text().length()))
                .toList();
    }

    private static Row row(String[] cells) {
        boolean hasTitle = cells.length > 2;
        return new Row(bare(cells[0]), hasTitle ? bare(cells[1]) : "", bare(cells[hasTitle ? 2 : 1]));
    }

    /** A cell without the quotation marks that spreadsheets put around it. */
    private static String bare(String cell) {
        String text = cell.startsWith("\uFEFF") ? cell.substring(1) : cell;
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    /** Each row's language; where a row says too little, that of most rows. */
    private static List<Passage> withLanguage(List<Row> rows) {
        LanguageGuess guess = new LanguageGuess();
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(guess.of(row.text(), ""), 1, Integer::sum));
        counts.remove("");
        // Without any clear row: unknown, which is treated as either language.
        String usual = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
        return rows.stream().map(row -> new Passage(row.id(), row.title(), row.text(), "", "", "",
                guess.of(row.text(), usual), "", "", "", 0, row.text().length())).toList();
    }
}
