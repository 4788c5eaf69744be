package no.kronsj.analysis.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.workshop.Instrument;

/** The answers of a run, person by person, from its canonical table. */
public final class AnswerRows {
    private static final String TABLE = "tables/responses.parquet";

    private AnswerRows() {}

    /**
     * One answer.
     *
     * @param state {@code answered}, or the word of the kind of missing
     * @param score 1..A after reversal; null unless answered on a scale
     */
    public record Answer(String state, @Nullable Integer score) {}

    /** The answers to a form by the label of the respondent and the item's key in the form. */
    public static SortedMap<String, Map<String, Answer>> of(Path run, Instrument instrument,
            UnaryOperator<String> labels) throws IOException {
        Map<String, String> keys = new HashMap<>();
        instrument.items().values().forEach(item -> keys.put(item.item() + " " + instrument.waveOf(item), item.id()));
        var answers = new TreeMap<String, Map<String, Answer>>();
        try (ParquetReader<Group> rows = new Rows(new LocalInputFile(run.resolve(TABLE))).build()) {
            for (Group row = rows.read(); row != null; row = rows.read()) {
                String key = keys.get(text(row, "item") + " " + text(row, "wave"));
                if (text(row, "instrument").equals(instrument.id()) && key != null) {
                    answers.computeIfAbsent(labels.apply(text(row, "respondent")), respondent -> new HashMap<>()).put(
                            key,
                            new Answer(text(row, "state"), number(row, "score")));
                }
            }
        }
        return answers;
    }

    private static String text(Group row, String column) {
        return row.getFieldRepetitionCount(column) == 0 ? "" : row.getString(column, 0);
    }

    private static @Nullable Integer number(Group row, String column) {
        return row.getFieldRepetitionCount(column) == 0 ? null : Integer.valueOf(row.getInteger(column, 0));
    }

    /** Reads rows without Hadoop's file systems. */
    private static final class Rows extends ParquetReader.Builder<Group> {
        Rows(InputFile file) {
            super(file, new PlainParquetConfiguration());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
