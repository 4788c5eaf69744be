package no.kronsj.dashboard.citation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import no.kronsj.dashboard.page.Download;

/** The formats that reference managers read. */
public enum CitationFormat {
    BIBTEX("BibTeX", "bib", "application/x-bibtex", BibTex::of),
    RIS("RIS", "ris", "application/x-research-info-systems", Ris::of),
    CSL("CSL-JSON", "json", "application/vnd.citationstyles.csl+json", CslJson::of);

    private final String title;
    private final String ending;
    private final String type;
    private final Function<Citation, String> writer;

    CitationFormat(String title, String ending, String type, Function<Citation, String> writer) {
        this.title = title;
        this.ending = ending;
        this.type = type;
        this.writer = writer;
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** The ending of its files, by which an address names it. */
    public String ending() {
        return ending;
    }

    /** The format with this ending. */
    public static Optional<CitationFormat> find(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
    }

    /** The citation as a file. */
    public Download file(Citation citation) {
        return Download.text(citation.id().replace('/', '-') + "." + ending, type, writer.apply(citation));
    }
}
