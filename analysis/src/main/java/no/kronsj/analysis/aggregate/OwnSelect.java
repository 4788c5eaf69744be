package no.kronsj.analysis.aggregate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.aggregate.Average;
import org.apache.spark.sql.catalyst.expressions.aggregate.Sum;
import org.apache.spark.sql.catalyst.parser.CatalystSqlParser;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

import scala.jdk.javaapi.CollectionConverters;
import tech.tablesaw.api.Table;

import no.kronsj.ingest.table.CanonicalStore;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.table.SparkRuntime;

import static org.apache.spark.sql.functions.col;

/**
 * A figure of the plan's own: one select over the canonical tables that gives one row with one number, and, under the names
 * {@code n}, {@code bound_lo} and {@code bound_hi}, how many people it rests on and its worst case. Spark's parser reads it,
 * {@link SelectRules} goes through what was read, and that same tree is run: the text is never parsed again.
 */
public final class OwnSelect {
    private static final Set<String> BESIDE = Set.of("n", "bound_lo", "bound_hi");
    /** What only the data can tell. */
    private static final Set<String> WITHOUT_RESULT = Set.of("DIVIDE_BY_ZERO", "ARITHMETIC_OVERFLOW", "CAST_OVERFLOW",
            "CAST_INVALID_INPUT", "NUMERIC_VALUE_OUT_OF_RANGE", "SCALAR_SUBQUERY_TOO_MANY_ROWS", "REMAINDER_BY_ZERO");
    private static final int LONGEST = 4_000;

    private OwnSelect() {}

    /** What is wrong with a select, found on empty tables; empty where nothing is. */
    public static Optional<String> findFault(SparkRuntime spark, String select) {
        if (select.length() > LONGEST) {
            return Optional.of("can have at most %s characters".formatted(LONGEST));
        }
        try {
            LogicalPlan parsed = parsed(select);
            List<String> refused = SelectRules.faults(parsed);
            return refused.isEmpty()
                    ? shapeFault(dataset(spark::empty, parsed))
                    : Optional.of(refused.getFirst());
        } catch (ParseException e) {
            return Optional.of("is no select that can be read: " + words(e));
        } catch (AnalysisException e) {
            return Optional.of("does not fit the canonical tables: " + words(e));
        }
    }

    private static LogicalPlan parsed(String select) throws ParseException {
        return new CatalystSqlParser().parsePlan(select.strip().replaceFirst(";$", ""));
    }

    private static Dataset<Row> dataset(Function<CanonicalTable, Dataset<Row>> tables, LogicalPlan parsed)
            throws AnalysisException {
        SparkSession session = tables.apply(CanonicalTable.PARTICIPANTS).sparkSession();
        for (CanonicalTable table : CanonicalTable.values()) {
            tables.apply(table).createOrReplaceTempView(table.tableName());
        }
        return org.apache.spark.sql.classic.Dataset.ofRows((org.apache.spark.sql.classic.SparkSession) session, parsed);
    }

    private static Optional<String> shapeFault(Dataset<Row> result) {
        var classic = (org.apache.spark.sql.classic.Dataset<Row>) result;
        LogicalPlan analyzed = classic.queryExecution().analyzed();
        StructField[] fields = result.schema().fields();
        long values = Arrays.stream(fields).filter(field -> !BESIDE.contains(name(field))).count();
        boolean one = classic.queryExecution().optimizedPlan().maxRows().exists(rows -> (Long) rows <= 1);
        if (values != 1 || fields.length > 1 && Arrays.stream(fields).map(OwnSelect::name).distinct()
                .count() != fields.length) {
            return Optional.of("must give one number, and beside it only n, bound_lo, bound_hi");
        }
        if (!Arrays.stream(fields).allMatch(field -> field.dataType() instanceof NumericType)) {
            return Optional.of("must give numbers");
        }
        if (!one) {
            return Optional.of("must give one row whatever the data: aggregate without group by");
        }
        return sumsDoubles(analyzed)
                ? Optional.of("can sum whole numbers and decimals only: a sum of doubles depends on their order")
                : Optional.empty();
    }

    private static String name(StructField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static boolean sumsDoubles(LogicalPlan plan) {
        return CollectionConverters.asJava(plan.expressions()).stream().anyMatch(OwnSelect::sumsDoubles)
                || CollectionConverters.asJava(plan.children()).stream().anyMatch(OwnSelect::sumsDoubles)
                || CollectionConverters.asJava(plan.subqueries()).stream().anyMatch(OwnSelect::sumsDoubles);
    }

    private static boolean sumsDoubles(Expression expression) {
        boolean here = (expression instanceof Sum || expression instanceof Average)
                && CollectionConverters.asJava(expression.children()).stream().map(Expression::dataType)
                        .anyMatch(OwnSelect::inexact);
        return here || CollectionConverters.asJava(expression.children()).stream().anyMatch(OwnSelect::sumsDoubles);
    }

    private static boolean inexact(DataType type) {
        return type instanceof DoubleType || type instanceof FloatType;
    }

    /** The figure of a select that was checked. */
    public static OwnFigure figure(CanonicalStore store, String select) {
        try {
            Dataset<Row> result = dataset(store::read, parsed(select));
            Column[] texts = Arrays.stream(result.schema().fieldNames())
                    .map(name -> col("`" + name.replace("`", "``") + "`").cast("string").as(
                            BESIDE.contains(name.toLowerCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : "value"))
                    .toArray(Column[]::new);
            Table table = TableHandover.take("own_figure", result.select(texts));
            return new OwnFigure(number(table, "value"), number(table, "n"), number(table, "bound_lo"),
                    number(table, "bound_hi"), "");
        } catch (AnalysisException e) {
            throw new IllegalStateException("a select that was checked cannot be run", e);
        } catch (RuntimeException e) {
            String condition = e instanceof SparkThrowable known ? known.getCondition() : "";
            if (!WITHOUT_RESULT.contains(condition)) {
                throw e;
            }
            return new OwnFigure(null, null, null, null, condition);
        }
    }

    private static @Nullable Double number(Table table, String column) {
        if (table.isEmpty() || !table.containsColumn(column)) {
            return null;
        }
        String text = table.stringColumn(column).get(0);
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    /** Spark's sentence without its codes. */
    private static String words(AnalysisException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return message.replaceFirst("(?s)\\s*(SQLSTATE|\\(line |== SQL).*", "").replaceFirst("^\\[[^]]*] ", "")
                .replaceAll("\\s+|\\p{Cntrl}", " ").replaceAll("\\.$", "").strip();
    }
}
