package no.kronsj.analysis.aggregate;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import no.kronsj.ingest.table.SparkRuntime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Selects that are allowed, selects that are wrong, and selects that want more than a figure. */
class OwnSelectTest {
    private static SparkRuntime spark;

    @BeforeAll
    static void start(@TempDir Path scratch) {
        spark = SparkRuntime.start("local[1]", scratch);
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"select count(*) from responses", "SELECT Count(*) FROM Responses;",
            "select avg(score) as value, count(distinct person) as n from responses where item = 'voice'",
            "select count_if(score >= 4) / count(score) as share, count(score) as n, 0.1 as bound_lo, 0.9 as bound_hi from responses",
            "select (select count(*) from passages) / (select count(*) from participants)",
            "with late as (select person from presence where seconds < 60) select count(*) from late join participants using (person)",
            "select count(*) from (select group_id from participants group by group_id having count(*) > 3)",
            "select count(*) from (select person from presence union select person from activity)",
            "select sum(case when exists (select 1 from presence p where p.person = r.person) then 1 else 0 end) from respondents r",
            "select max(amount) from activity where layer like 'chat%' and amount between 1 and 9",
            "select 1"})
    void whatOnlyCountsIsAllowed(String select) {
        assertEquals(java.util.Optional.empty(), OwnSelect.findFault(spark, select));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                                                                  select count(*) from answers                                  | can read the canonical tables only, not answers
                                                                  select count(*) from parquet.`/etc/passwd`                    | can read the canonical tables only, not parquet./etc/passwd
                                                                  select count(*) from text.`/etc/passwd`                       | can read the canonical tables only, not text./etc/passwd
                                                                  select count(*) from global_temp.responses                    | can read the canonical tables only, not global_temp.responses
                                                                  select count(*) from (select * from csv.`a`)                  | can read the canonical tables only, not csv.a
                                                                  select (select count(*) from json.`a`)                        | can read the canonical tables only, not json.a
                                                                  select count(*) from participants where person in (select _c0 from csv.`a`) | can read the canonical tables only, not csv.a
                                                                  with r as (select * from orc.`a`) select count(*) from r      | can read the canonical tables only, not orc.a
                                                                  select count(*) from range(10)                                | can select, join, filter, group and combine canonical tables only, not TableValuedFunction
                                                                  select count(*) from values (1), (2)                          | can select, join, filter, group and combine canonical tables only, not LocalRelation
                                                                  select count(*) from responses tablesample (50 percent)       | can select, join, filter, group and combine canonical tables only, not Sample
                                                                  select score from responses limit 1                           | can select, join, filter, group and combine canonical tables only, not GlobalLimit
                                                                  drop table responses                                          | can select, join, filter, group and combine canonical tables only, not DropTable
                                                                  create table t as select 1                                    | can select, join, filter, group and combine canonical tables only, not CreateTableAsSelect
                                                                  insert into responses select * from responses                 | can select, join, filter, group and combine canonical tables only, not InsertIntoStatement
                                                                  select count(*) from responses lateral view explode(array(1)) t | can select, join, filter, group and combine canonical tables only, not Generate
                                                                  """)
    void whatReadsOrDoesMoreIsRefused(String select, String fault) {
        assertEquals(fault, OwnSelect.findFault(spark, select).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reflect('java.lang.System', 'exit', 1)", "java_method('java.lang.System', 'nanoTime')",
            "input_file_name()", "rand()", "uuid()", "now()", "current_date()", "current_user()", "version()",
            "monotonically_increasing_id()", "spark_partition_id()", "collect_list(1)", "shuffle(array(1))",
            "try_reflect('a', 'b')", "sequence(1, 1000000000)", "repeat('a', 1000000000)", "system.builtin.rand()",
            "from_json('{}', 'a int')", "read_files('/etc')", "approx_count_distinct(1)", "stddev(1)"})
    void aFunctionThatIsNotListedIsRefused(String call) {
        String name = call.substring(0, call.indexOf('('));
        String fault = OwnSelect.findFault(spark, "select " + call).orElseThrow();
        assertTrue(fault.startsWith("cannot call " + name + "; it can call abs, avg,"), fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                                                                  select current_timestamp                                   | cannot ask for current_timestamp
                                                                  select current_user = 'a'                                  | cannot ask for current_user
                                                                  select count(_metadata.file_path) from responses           | cannot ask for _metadata
                                                                  select first(score) from responses                         | cannot hold AggregateExpression
                                                                  select count(*) over () from responses                     | cannot hold WindowExpression
                                                                  select count_if(item rlike '(a+)+b') from responses        | cannot hold RLike
                                                                  select transform(array(1), x -> x)                         | cannot call transform
                                                                  select person from participants                            | must give numbers
                                                                  select score from responses                                | must give one row whatever the data: aggregate without group by
                                                                  select count(*) from responses group by item               | must give one row whatever the data: aggregate without group by
                                                                  select count(*), sum(score) from responses                 | must give one number, and beside it only n, bound_lo, bound_hi
                                                                  select count(*) as n from responses                        | must give one number, and beside it only n, bound_lo, bound_hi
                                                                  select * from responses                                    | must give one number, and beside it only n, bound_lo, bound_hi
                                                                  select sum(cast(score as double) / 3) from responses       | can sum whole numbers and decimals only: a sum of doubles depends on their order
                                                                  select avg(a) from (select avg(score) as a from responses group by item) | can sum whole numbers and decimals only: a sum of doubles depends on their order
                                                                  """)
    void whatIsNoFigureIsRefused(String select, String fault) {
        String found = OwnSelect.findFault(spark, select).orElseThrow();
        assertTrue(found.startsWith(fault), found);
    }

    @Test
    void aSlipIsSaidWithWhatIsThere() {
        String fault = OwnSelect.findFault(spark, "select avg(scor) from responses").orElseThrow();
        assertTrue(fault.startsWith("does not fit the canonical tables: ") && fault.contains("`scor`")
                && fault.contains("`score`"), fault);
        assertTrue(OwnSelect.findFault(spark, "select avg(score from responses").orElseThrow()
                .startsWith("is no select that can be read: "));
    }

    @Test
    void variablesOfTheMachineStayLetters() {
        // Spark's own statement parser would put the environment in here.
        assertEquals(java.util.Optional.empty(),
                OwnSelect.findFault(spark, "select count(*) from participants where person = '${env:HOME}'"));
        assertTrue(OwnSelect.findFault(spark, "select ${system:user.home}").isPresent());
    }

    @Test
    void aSelectThatNamesTooManyTablesOrNeverEndsIsRefused() {
        String many = "select count(*) from " + String.join(", ", java.util.Collections.nCopies(9, "responses"));
        assertEquals("can name at most 8 tables", OwnSelect.findFault(spark, many).orElseThrow());
        assertEquals("can have at most 4000 characters",
                OwnSelect.findFault(spark, "select 1" + " ".repeat(4_000)).orElseThrow());
        assertTrue(OwnSelect.findFault(spark,
                "with recursive r as (select 1 as a union all select a + 1 from r) select count(*) from r")
                .isPresent());
    }

    @Test
    void everyFaultIsOneLine() {
        for (String select : List.of("select avg(scor)\nfrom responses", "select\nfrom", "selec 1", "")) {
            String fault = OwnSelect.findFault(spark, select).orElseThrow();
            assertTrue(fault.lines().count() == 1 && !fault.isBlank(), fault);
        }
    }
}
