package no.kronsj.analysis.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.CodeRow;
import no.kronsj.analysis.result.CodingRow;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.KrippendorffAlpha;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.ingest.workshop.Code;
import no.kronsj.ingest.workshop.Coding;
import no.kronsj.ingest.workshop.Corrections;

/**
 * How far coders agree, on passages only that somebody coded: text that nobody coded would make any two look alike (I4). Of the
 * coders there are marks, of participants nothing, so the public view has the same rows.
 */
public final class CodingMeasures {
    private CodingMeasures() {}

    /** One row for all codes together, the whole set of each passage, and one per code. */
    public static List<MeasureRow> rows(String edition, Corrections corrections) {
        if (corrections.codes().isEmpty() && corrections.codings().isEmpty()) {
            return List.of();
        }
        CodedPassages coded = CodedPassages.of(corrections.codings());
        List<MeasureRow> rows = new ArrayList<>();
        rows.add(row(new MeasureKey("coding_alpha", "I4", "edition", edition, ""), coded, coded.whole()));
        for (String code : coded.usedCodes()) {
            rows.add(row(new MeasureKey("coding_alpha", "I4", "code", code, ""), coded, coded.of(code)));
        }
        return List.copyOf(rows);
    }

    /** The codebook, in its order, codes without a definition last. */
    public static List<CodeRow> codes(Corrections corrections) {
        CodedPassages coded = CodedPassages.of(corrections.codings());
        return corrections.codes().stream().map(code -> row(code, coded)).toList();
    }

    /** What was coded, by passage. */
    public static List<CodingRow> codings(Corrections corrections) {
        return corrections.codings().stream().map(CodingMeasures::row).sorted(
                Comparator.comparing(CodingRow::passage).thenComparing(CodingRow::code)
                        .thenComparing(CodingRow::coder))
                .toList();
    }

    private static CodeRow row(Code code, CodedPassages coded) {
        String within = code.within();
        return new CodeRow(code.code(), code.name(), code.definition(), within == null ? "" : within,
                coded.passages(code.code()));
    }

    private static CodingRow row(Coding coding) {
        return new CodingRow(coding.passage(), coding.code(), coding.coder());
    }

    private static MeasureRow row(MeasureKey key, CodedPassages coded, List<int[]> units) {
        NamedSeed seed = Figures.seed(key);
        KrippendorffAlpha alpha = KrippendorffAlpha.of(units, KrippendorffAlpha.Scale.NOMINAL, seed);
        if (alpha.units() == 0) {
            return MeasureRow.without(key, Unit.INDEX, Status.NO_DATA, "fewer than two raters").n(0);
        }
        MeasureRow row = Figures.row(key, alpha, Unit.INDEX, alpha.units()).frame((long) units.size())
                .interval(Figures.interval(alpha.limits(), "bootstrap"))
                .notes("AGREEMENT: " + Figures.number(alpha.agreement().orElseThrow()),
                        coded.alone() == 0 ? "" : "ONE-CODER: " + coded.alone());
        return alpha.draws() == 0 ? row : row.drawn(seed.value(), alpha.draws());
    }
}
