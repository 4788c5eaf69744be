package no.kronsj.dashboard.edition;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.workshop.Assessment;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.LocalText;
import no.kronsj.ingest.workshop.Question;

/**
 * What the pages show of an edition's plan.
 *
 * @param id        {@code <workshop>-<edition>}
 * @param workshop  the family that it belongs to, "" where nobody knows
 * @param title     its name
 * @param language  of the material
 * @param organiser who held it, where the plan says so
 * @param invented  whether the people and their answers are made up
 * @param sessions  the programme in order of time
 * @param goals     by goal id
 * @param items     by {@code instrument.item}, in the plan's order
 * @param layers    what each layer tells, by layer: {@code designed}, {@code chosen} …, in the plan's order
 * @param questions that the groups' documents ought to answer
 * @param assessment the evaluator's own words, by part
 */
public record EditionInfo(String id, String workshop, LocalText title, Language language, @Nullable LocalText organiser,
        boolean invented, List<SessionInfo> sessions, Map<String, GoalInfo> goals, Map<String, ItemInfo> items,
        SequencedMap<String, String> layers, List<Question> questions,
        Map<Assessment.Part, LocalText> assessment) {
    public EditionInfo {
        sessions = List.copyOf(sessions);
        goals = Map.copyOf(goals);
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        layers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(layers));
        questions = List.copyOf(questions);
        assessment = Map.copyOf(assessment);
    }

    /** An edition of which nothing but the id is known. */
    public static EditionInfo named(String id) {
        return new EditionInfo(id, "", LocalText.of(id), Language.NB, null, false, List.of(), Map.of(), Map.of(),
                new LinkedHashMap<>(), List.of(), Map.of());
    }

    /** Which time of its workshop it is: {@code 2021} of {@code klimakronsj-2021}. */
    public String time() {
        return workshop.isEmpty() || !id.startsWith(workshop + "-") ? id : id.substring(workshop.length() + 1);
    }

    /** The first day of its programme, where the plan has one. */
    public Optional<LocalDate> findStart() {
        return sessions.stream().map(SessionInfo::day).min(Comparator.naturalOrder());
    }

    /** What the plan says of a goal. */
    public Optional<GoalInfo> findGoal(String goal) {
        return Optional.ofNullable(goals.get(goal));
    }

    /** What the plan says of an item, {@code after.voice}. */
    public Optional<ItemInfo> findItem(String item) {
        return Optional.ofNullable(items.get(item));
    }

    /**
     * A part of the programme.
     *
     * @param start where the plan has both ends, in the plan's zone
     * @param end   where the plan has both ends
     */
    public record SessionInfo(String id, LocalText title, LocalDate day, @Nullable ZonedDateTime start,
            @Nullable ZonedDateTime end) {
        /** A session of which only the day is known. */
        public SessionInfo(String id, LocalText title, LocalDate day) {
            this(id, title, day, null, null);
        }
    }

    /**
     * A goal as planned.
     *
     * @param criterion  OECD-DAC, e.g. {@code effectiveness}, or ""
     * @param level      Kirkpatrick, e.g. {@code reaction}, or ""
     * @param weight     among the goals
     * @param lower      whether less is better
     * @param indicators how one knows, in the plan's order
     * @param evidence   what else stands behind it, as the plan has it
     */
    public record GoalInfo(LocalText title, String criterion, String level, double weight, boolean lower,
            List<IndicatorInfo> indicators, List<String> evidence) {
        public GoalInfo {
            evidence = List.copyOf(evidence);
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * How a goal is measured.
     *
     * @param kind    as in the plan, e.g. {@code share}
     * @param subject what it looks at: an item, an instrument, a layer, or ""
     * @param atLeast the count to reach, for kinds that have one, else 0
     */
    public record IndicatorInfo(String kind, String subject, int atLeast) {}

    /**
     * A question with its answers.
     *
     * @param heading as the participants read it
     * @param levels  from the least to the most favourable; empty where the scale is numbers only
     * @param top     how many of the upper levels count as favourable
     */
    public record ItemInfo(String heading, List<String> levels, int top) {
        public ItemInfo {
            levels = List.copyOf(levels);
        }
    }
}
