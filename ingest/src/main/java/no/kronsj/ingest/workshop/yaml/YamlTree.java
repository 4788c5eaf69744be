package no.kronsj.ingest.workshop.yaml;

import java.util.Objects;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * From text to nodes. The events are looked at first, one by one: what could make a short text into a large or deep
 * tree (aliases, nesting) or ask for Java classes (tags) is refused before any tree is built.
 */
final class YamlTree {
    private static final int DEEPEST = 20;
    private static final int MOST_EVENTS = 100_000;

    private final String text;
    private final LoadSettings settings;
    private final Mistakes mistakes;

    /** The tree of a plan. */
    YamlTree(String text) {
        this(text, WorkshopYaml.FILE_NAME);
    }

    /** The tree of a file that people know by this name. */
    YamlTree(String text, String name) {
        this.text = text;
        this.settings = LoadSettings.builder().setLabel(name).setAllowNonScalarKeys(true)
                .setCodePointLimit(PlanFile.MOST_BYTES).build();
        this.mistakes = new Mistakes(name);
    }

    /** The root of the only document, for a reader that adds to the mistakes. */
    YamlValue root() throws WorkshopMistakes {
        return findRoot()
                .orElseThrow(() -> refused(Optional.empty(), "", "is empty", "It needs workshop and edition."));
    }

    /** The same; empty where nothing is written. */
    Optional<YamlValue> findRoot() throws WorkshopMistakes {
        try {
            guard();
            mistakes.throwIfAny();
            return new Compose(settings).composeString(text).map(node -> new YamlValue(node, "", mistakes));
        } catch (MarkedYamlEngineException e) {
            throw refused(mark(e), "", "is not YAML: " + problem(e), hint(e));
        } catch (ReaderException e) {
            throw refused(Optional.empty(), "U+%04X".formatted(e.getCodePoint()), "has a sign that YAML forbids", "");
        } catch (YamlEngineException e) {
            throw refused(Optional.empty(), "", "is not YAML", "");
        }
    }

    private void guard() throws WorkshopMistakes {
        int depth = 0;
        int documents = 0;
        int events = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            if (depth > DEEPEST) {
                throw refused(event.getStartMark(), "", "is nested more than %s deep".formatted(DEEPEST), "");
            }
            if (documents > 1) {
                throw refused(event.getStartMark(), "", "must be one document", "Take out the line ---.");
            }
            if (++events > MOST_EVENTS) {
                throw refused(event.getStartMark(), "", "has too many keys and values", "");
            }
            noAliasesNoTags(event);
        }
    }

    private void noAliasesNoTags(Event event) {
        switch (event) {
            case AliasEvent alias -> refuse(event.getStartMark(), "*" + alias.getAlias(), "can have no aliases",
                    "Write it out.");
            case ScalarEvent scalar -> noTag(event, scalar.getTag());
            case CollectionStartEvent start -> noTag(event, start.getTag());
            default -> {
            }
        }
    }

    private void noTag(Event event, Optional<String> tag) {
        tag.ifPresent(name -> refuse(event.getStartMark(), name, "can have no tags", "Take out the word with !."));
    }

    private void refuse(Optional<Mark> mark, String found, String why, String hint) {
        int line = mark.map(at -> at.getLine() + 1).orElse(0);
        mistakes.add(line, "", found, why, hint);
    }

    private WorkshopMistakes refused(Optional<Mark> mark, String found, String why, String hint) {
        refuse(mark, found, why, hint);
        return mistakes.all();
    }

    /** Where it went wrong; for what is never closed, where it was opened. */
    private static Optional<Mark> mark(MarkedYamlEngineException e) {
        boolean open = problem(e).contains("stream");
        return open ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark().or(e::getContextMark);
    }

    /** The parser's words, without its advice and the full stop that the sentence adds. */
    private static String problem(MarkedYamlEngineException e) {
        String problem = Objects.requireNonNullElse(e.getProblem(), "");
        int advice = problem.indexOf(". ");
        return (advice < 0 ? problem : problem.substring(0, advice)).replaceAll("\\.$|\\p{Cntrl}", "");
    }

    private static String hint(MarkedYamlEngineException e) {
        String problem = Objects.requireNonNullElse(e.getContext(), "") + problem(e);
        if (problem.contains("TAB")) {
            return "Indent with spaces, not tabs.";
        }
        return problem.contains("flow mapping") || problem.contains("flow sequence") || problem.contains("{")
                ? "Texts with { } [ ] or a comma need quotes."
                : "Texts with \": \" or \" #\" need quotes; keys of one place stand in one column.";
    }
}
