package no.kronsj.dashboard.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionInfo.SessionInfo;
import no.kronsj.dashboard.figure.Figures;
import no.kronsj.ingest.wording.Numbers;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.LocalText;

/**
 * One request as a template sees it.
 *
 * @param language of the page
 * @param chosen   whether the address names the language; then every link does
 * @param path     of the request
 * @param query    its parameters, the language left out, in the order of the address
 * @param edition  the edition shown, or null on pages above the editions
 * @param run      the id of the run shown, or ""
 * @param view     public or restricted, the same for all pages of a server
 * @param notice   a sentence that every page of the edition carries, or ""
 * @param visitor  what the page knows of whoever reads it
 */
public record Page(Language language, boolean chosen, String path, Map<String, String> query,
        @Nullable EditionInfo edition, String run, ResultView view, String notice,
        Visitor visitor) {

    /** Sections of addresses that belong to the search. */
    private static final Set<String> THEMATIC = Set.of("definitions", "codes");
    private static final Set<String> SEARCHING = Set.of("passages", "documents", "concordance", "lists");

    /** The same request, about an edition. */
    public Page about(EditionInfo shown, String shownRun) {
        return new Page(language, chosen, path, query, shown, shownRun, view, notice, visitor);
    }

    /** The same request, with something to say on the page. */
    public Page noticing(String sentence) {
        return new Page(language, chosen, path, query, edition, run, view, sentence, visitor);
    }

    /** The words of the page. */
    public Wording words() {
        return Wording.in(language);
    }

    /** The sentence of a key. */
    public String text(String key, Object... values) {
        return words().text(key, values);
    }

    /** Whether it is a file of its own, with no server to link to. */
    public boolean alone() {
        return path.isEmpty();
    }

    /** A kind of text in words; one that nobody foresaw keeps its own. */
    public String kind(String kind) {
        return words().findText("kind." + kind).orElse(kind);
    }

    /** A layer of contacts in words; one that nobody foresaw keeps its own. */
    public String layer(String layer) {
        return words().findText("layer." + layer).orElse(layer);
    }

    /** A session or a wave in words: when something was written. */
    public String session(String session) {
        Optional<LocalText> title = edition == null
                ? Optional.empty()
                : edition.sessions().stream().filter(one -> one.id().equals(session)).findFirst()
                        .map(SessionInfo::title);
        return title.map(this::local).or(() -> words().findText("wave." + session)).orElse(session);
    }

    /** How numbers are written. */
    public Numbers numbers() {
        return words().numbers();
    }

    /** Whether the page may show what disclosure control would hide. */
    public boolean restricted() {
        return view == ResultView.RESTRICTED;
    }

    /** How figures are written. */
    public Figures figures() {
        return new Figures(words(), restricted());
    }

    /** A text of the plan in the page's language, or in the nearest. */
    public String local(LocalText text) {
        return text.in(language);
    }

    /** An address that keeps the language. */
    public String link(String address) {
        return chosen ? address + (address.contains("?") ? "&" : "?") + "lang=" + language.code() : address;
    }

    /** An address below the edition that keeps the language; parts may hold any character. */
    public String editionLink(String... parts) {
        if (edition == null) {
            return link("/");
        }
        return link("/e/" + segment(edition.id()) + List.of(parts).stream().map(part -> "/" + path(part))
                .collect(Collectors.joining()));
    }

    /** An address that has no parameters but perhaps its language, with these (a question mark first) before it. */
    public String withQuery(String address, String parameters) {
        int at = address.indexOf('?');
        return at < 0 || parameters.isEmpty()
                ? address + parameters
                : address.substring(0, at) + parameters + "&" + address.substring(at + 1);
    }

    /** Whether the address lies in a section; the goals' section is everything at the front. */
    public boolean inSection(String section) {
        String[] parts = path.split("/", -1);
        String here = parts.length > 3 ? parts[3] : "goals";
        return here.equals(section) || SEARCHING.contains(here) && section.equals("search")
                || here.equals("questions") && section.equals("roadmap")
                || here.equals("glossary") && section.equals("method")
                || here.equals("compare") && section.equals("groups")
                || THEMATIC.contains(here) && section.equals("themes");
    }

    /** The language of a quotation where it is another than the page's, else null: then no attribute is written. */
    public @Nullable String foreign(String code) {
        return code.isEmpty() || code.equals(language.code()) ? null : code;
    }

    /** The same page in another language. */
    public String inLanguage(Language other) {
        String kept = query.entrySet().stream().map(entry -> segment(entry.getKey()) + "=" + segment(entry.getValue()))
                .collect(Collectors.joining("&"));
        return path(path) + "?" + (kept.isEmpty() ? "" : kept + "&") + "lang=" + other.code();
    }

    /** Text made safe for one part of an address or one parameter. */
    public static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    // Slashes divide a passage's id and stay.
    private static String path(String text) {
        return segment(text).replace("%2F", "/");
    }
}
