package no.kronsj.ingest.workshop.codebook;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import no.kronsj.ingest.workshop.Code;
import no.kronsj.ingest.workshop.Coding;

/**
 * A codebook or what was coded by it as a table: {@code code,name,definition,within} or {@code passage,code,coder}, the columns
 * in any order.
 *
 * @param codes   of a codebook
 * @param codings of coded passages
 */
public record CsvCodebook(List<Code> codes, List<Coding> codings) {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Reads either table; the heading line says which. */
    public static CsvCodebook read(Reader in) throws IOException, UnreadableCodebook {
        List<Code> codes = new ArrayList<>();
        List<Coding> codings = new ArrayList<>();
        try (CSVParser rows = CSVParser.parse(in, FORMAT)) {
            List<String> columns = rows.getHeaderNames();
            boolean ofCodings = columns.containsAll(List.of("passage", "code", "coder"));
            if (!ofCodings && !columns.containsAll(List.of("code", "name"))) {
                throw new UnreadableCodebook(
                        "columns %s. Expected code,name,definition,within or passage,code,coder.".formatted(columns));
            }
            for (CSVRecord row : rows) {
                if (ofCodings) {
                    codings.add(new Coding(cell(row, "passage"), cell(row, "code"), cell(row, "coder")));
                } else {
                    codes.add(Code.ofCells(cell(row, "code"), cell(row, "name"), cell(row, "definition"),
                            cell(row, "within")));
                }
            }
        } catch (UncheckedIOException | IllegalArgumentException broken) {
            throw new UnreadableCodebook(
                    "rows that cannot be read. Expected comma-separated cells with a heading line.");
        }
        return new CsvCodebook(List.copyOf(codes), List.copyOf(codings));
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }
}
