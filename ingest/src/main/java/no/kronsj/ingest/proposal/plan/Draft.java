package no.kronsj.ingest.proposal.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.CellText;

/** The plan as it is being proposed: what every file adds to it, and what is said and asked of each file. */
public final class Draft {
    private final Wording words;
    private final SequencedMap<String, String> scales = new LinkedHashMap<>();
    private final SequencedMap<String, String> missing = new LinkedHashMap<>();
    private final SequencedMap<String, List<Part>> sections = new LinkedHashMap<>();
    private final Map<String, Set<String>> proposed = new LinkedHashMap<>();
    private final Map<String, Set<String>> questions = new LinkedHashMap<>();
    private final SortedMap<String, Set<String>> remarks = new TreeMap<>();
    private final Set<String> instrumentIds = new HashSet<>();
    private @Nullable Part participants;
    private @Nullable String consent;

    /** An empty plan, in these words. */
    public Draft(Wording words) {
        this.words = words;
    }

    /** A sentence of the proposal. */
    public String say(String key, Object... values) {
        return words.text("init." + key, values);
    }

    /** A problem of a file: what it is, how often, and what to do. */
    public String issue(IssueKind kind, int count) {
        String key = "issue." + kind.word();
        return say("ask.issue", words.text(key), count, words.text(key + ".remedy"));
    }

    /** Says what the plan makes of a file. */
    public void tell(String file, String sentence) {
        proposed.computeIfAbsent(file, first -> new LinkedHashSet<>()).add(sentence);
    }

    /** Notes a question about a file; gives it back for the plan. */
    public String ask(String file, String question) {
        questions.computeIfAbsent(file, first -> new LinkedHashSet<>()).add(question);
        return question;
    }

    /** Notes a question that has no place of its own in the plan. */
    public void remark(String file, String question) {
        remarks.computeIfAbsent(file, first -> new LinkedHashSet<>()).add(ask(file, question));
    }

    /** What was said of a file. */
    public List<String> told(String file) {
        return List.copyOf(proposed.getOrDefault(file, Set.of()));
    }

    /** What is asked of a file. */
    public List<String> asked(String file) {
        return List.copyOf(questions.getOrDefault(file, Set.of()));
    }

    /** Adds a part to a section of the plan. */
    public void add(String section, Part part) {
        sections.computeIfAbsent(section, first -> new ArrayList<>()).add(part);
    }

    /** The parts of a section. */
    public List<Part> section(String key) {
        return List.copyOf(sections.getOrDefault(key, List.of()));
    }

    /** Names the register. */
    public void participants(Part register, Optional<String> consentHeading) {
        participants = register;
        consent = consentHeading.orElse(null);
    }

    public Optional<Part> findParticipants() {
        return Optional.ofNullable(participants);
    }

    /** The heading of the register under which people were asked whether they may be quoted. */
    public Optional<String> findConsent() {
        return Optional.ofNullable(consent);
    }

    /** An id that no other instrument has. */
    public String instrumentId(String wanted) {
        return unused(wanted, instrumentIds);
    }

    /** The wanted id, or the first of {@code wanted-2}, {@code wanted-3} … that is not taken; takes it. */
    public static String unused(String wanted, Set<String> taken) {
        String id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    /** The id of a scale: the wanted one, with a number where another scale has it. */
    public String scale(String wanted, String yaml) {
        for (Map.Entry<String, String> known : scales.entrySet()) {
            if (known.getValue().equals(yaml)) {
                return known.getKey();
            }
        }
        String id = unused(wanted, new HashSet<>(scales.keySet()));
        scales.put(id, yaml);
        return id;
    }

    /** The scales by id, as YAML. */
    public SequencedMap<String, String> scales() {
        return scales;
    }

    /** The files with questions that have no place of their own. */
    public SortedMap<String, Set<String>> allRemarks() {
        return Collections.unmodifiableSortedMap(remarks);
    }

    /** Notes that a cell is no answer; the first spelling stands for all. */
    public void missing(String cell, String code) {
        boolean known = missing.keySet().stream()
                .anyMatch(other -> CellText.answer(other).equals(CellText.answer(cell)));
        if (!known) {
            missing.put(cell, code);
        }
    }

    /** What cells without an answer mean. */
    public SequencedMap<String, String> missing() {
        return missing;
    }
}
