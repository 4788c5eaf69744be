package no.kronsj.analysis.coding;

import java.util.List;

import no.kronsj.analysis.result.CodeRow;
import no.kronsj.ingest.workshop.Code;
import no.kronsj.ingest.workshop.codebook.QdcCodebook;

/** A published codebook for other programs. */
public final class Codebook {
    private Codebook() {}

    /** As REFI-QDA. */
    public static String qdc(List<CodeRow> codes) {
        return QdcCodebook.write(codes.stream().map(row -> new Code(row.code(), row.name(), row.definition(),
                row.within().isEmpty() ? null : row.within())).toList());
    }
}
