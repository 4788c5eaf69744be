package no.kronsj.ingest.workshop.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.MissingCode;

/** Answer scales, and the cells that are no answers. */
final class ScaleReader {
    private static final Pattern RANGE = Pattern.compile("\\s*(-?\\d{1,6})\\s*\\.\\.\\s*(-?\\d{1,6})\\s*");
    /** A slider from 0 to 100 has so many. */
    private static final int MOST_POSITIONS = 101;

    private final SequencedMap<String, MissingCode> missing;
    private final SequencedMap<String, AnswerScale> scales;
    private final Map<String, String> missingByAnswer = new HashMap<>();

    ScaleReader(YamlMap plan) {
        missing = plan.entries("missing", this::missing);
        scales = plan.entries("scales", this::scale);
    }

    SequencedMap<String, MissingCode> missing() {
        return missing;
    }

    SequencedMap<String, AnswerScale> scales() {
        return scales;
    }

    private MissingCode missing(String cell, YamlValue code) {
        String same = missingByAnswer.putIfAbsent(CellText.answer(cell), cell);
        if (same != null) {
            code.fault("is the same cell as \"%s\"".formatted(same), "Case, spaces and a last full stop do not count.");
        }
        return Scalars.word(code, MissingCode.class).orElse(MissingCode.SKIPPED);
    }

    private AnswerScale scale(String id, YamlValue value) {
        value.checkId(id);
        YamlMap scale = value.map(AnswerScale.class);
        boolean range = scale.has("range");
        List<String> labels = scale.exactlyOne("levels", "range")
                ? scale.find("range").map(ScaleReader::range).orElseGet(() -> levels(scale))
                : List.of();
        boolean nps = scale.flag("nps");
        if (nps && !labels.isEmpty() && labels.size() != AnswerScale.NPS_POSITIONS) {
            value.fault("needs eleven positions for nps, but has " + labels.size(), "As range: 0..10.");
        }
        int half = Math.max(1, labels.size() / 2);
        int top = scale.whole("top", AnswerScale.defaultTop(labels.size(), nps), 1, half);
        SequencedMap<String, List<String>> synonyms = scale.entries("synonyms", (level, words) -> {
            if (!labels.contains(level)) {
                words.fault("is not a level of this scale", Nearest.hint(level, labels));
            }
            return words.texts();
        });
        var read = new AnswerScale(id, labels, range, top, synonyms, nps);
        distinct(value, read);
        return read;
    }

    private static List<String> levels(YamlMap scale) {
        List<String> levels = scale.texts("levels");
        if (levels.size() < 2 || levels.size() > MOST_POSITIONS) {
            scale.find("levels").ifPresent(value -> value.fault("must hold 2 to 101 levels", ""));
        }
        return levels;
    }

    private static List<String> range(YamlValue value) {
        Matcher ends = RANGE.matcher(value.text());
        if (ends.matches()) {
            int from = Integer.parseInt(ends.group(1));
            int to = Integer.parseInt(ends.group(2));
            if (from < to && to - from < MOST_POSITIONS) {
                return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
            }
        }
        value.wrong("must be a range of 2 to 101 whole numbers as 1..5");
        return List.of();
    }

    /** No wording may stand for two positions, or for a position and a missing answer. */
    private void distinct(YamlValue value, AnswerScale scale) {
        var seen = new HashMap<String, String>();
        for (String label : scale.labels()) {
            for (String wording : scale.wordings(label)) {
                String other = seen.putIfAbsent(wording, label);
                if (other != null) {
                    value.fault("has \"%s\" twice".formatted(wording),
                            "Case, spaces and a last full stop do not count.");
                }
                if (missingByAnswer.containsKey(wording)) {
                    value.fault("has \"%s\", which also stands under missing".formatted(wording), "");
                }
            }
        }
    }
}
