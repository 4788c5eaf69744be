package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The surveys before and after, both in Microsoft Forms. */
final class SurveyForms {
    private static final List<String> LEVELS = List.of("Helt uenig", "Uenig", "Verken eller", "Enig", "Helt enig");
    private static final String KNOWLEDGE = "Jeg vet hva kommunen min kan gjøre for å få ned utslippene";
    private static final String CONFIDENCE = "Jeg er trygg på å ta opp klima i sakene jeg arbeider med";
    private static final List<String> BEFORE = List.of(KNOWLEDGE, CONFIDENCE,
            "Hvor lenge har du arbeidet med klima eller areal?", "Hvem av deltakerne kjente du fra før?",
            "Hva håper du å få ut av Klimakrønsj?");
    /** The tool leaves a no-break space and a line feed in a heading that was pasted. */
    private static final List<String> AFTER = List.of("Jeg fikk sagt min mening i gruppa", KNOWLEDGE, CONFIDENCE,
            "Jeg kan bruke det vi kom fram til,\u00A0i jobben min\n",
            "Gruppa fikk en felles forståelse av hva klimavennlig samfunnsutvikling er",
            "Jeg fikk konkrete eksempler fra andre kommuner",
            "Ledelsen i kommunen min kommer til å følge opp det vi laget",
            "Det var vanskelig å slippe til i diskusjonene",
            "Hvor sannsynlig er det at du vil anbefale Klimakrønsj til en kollega?",
            "Hva fikk du mest igjen for? (Velg opptil tre)", "Hva tar du med deg hjem?",
            "Hva bør vi gjøre annerledes neste gang?");
    private static final Map<String, Double> BEST_PARTS = new LinkedHashMap<>();
    private static final List<String> YEARS = List.of("Under 2 år", "2–5 år", "6–10 år", "Over 10 år");
    private static final int MOST_PARTS = 3;

    static {
        BEST_PARTS.put("Innledningene", 0.3);
        BEST_PARTS.put("Gruppearbeidet", 0.6);
        BEST_PARTS.put("Tilbakemelding fra en annen gruppe", 0.5);
        BEST_PARTS.put("1:1-møtene", 0.45);
        BEST_PARTS.put("Maler, verktøy og lenker", 0.15);
        BEST_PARTS.put("Presentasjonene siste dag", 0.2);
    }

    private final SampleEdition edition;
    private final Respondents respondents;
    private final Acquaintances acquaintances;
    private final Answers answers;

    SurveyForms(SampleEdition edition, Respondents respondents, Acquaintances acquaintances) {
        this.edition = edition;
        this.respondents = respondents;
        this.acquaintances = acquaintances;
        this.answers = new Answers(edition);
    }

    void write(Path raw) throws IOException {
        var knowledge = new PairedAnswers("knowledge", Planted.KNOWLEDGE, respondents);
        var confidence = new PairedAnswers("confidence", Planted.CONFIDENCE, respondents);
        writeBefore(knowledge, confidence, raw.resolve("før.xlsx"));
        writeAfter(knowledge, confidence, raw.resolve("evaluering.xlsx"));
    }

    private void writeBefore(PairedAnswers knowledge, PairedAnswers confidence, Path file) throws IOException {
        RandomGenerator random = Chance.of("form before");
        var book = new FormsWorkbook("Klimakrønsj 2021: før du kommer", BEFORE);
        var hopes = FreeTexts.read(edition, "svar/før.tsv").deal("håper", respondents.before());
        for (SamplePerson person : respondents.before()) {
            book.add(person, List.of(knowledge.before(person), confidence.before(person),
                    YEARS.get(random.nextInt(YEARS.size())), names(acquaintances.namedBy(person)),
                    hopes.getOrDefault(person, Planted.BLANK)), LocalDateTime.of(2021, 9, 8, 8, 0), 12, random);
        }
        book.write(file);
    }

    private void writeAfter(PairedAnswers knowledge, PairedAnswers confidence, Path file) throws IOException {
        RandomGenerator random = Chance.of("form after");
        var people = respondents.after();
        var columns = new ArrayList<Map<SamplePerson, ?>>();
        columns.add(answers.deal("voice", people, Planted.VOICE));
        columns.add(each(people, knowledge::after));
        columns.add(each(people, confidence::after));
        columns.add(answers.deal("useful", people, Planted.USEFUL));
        columns.add(answers.deal("shared", people, Planted.SHARED));
        columns.add(answers.deal("examples", people, Planted.EXAMPLES));
        columns.add(answers.deal("anchored", people, Planted.ANCHORED));
        columns.add(answers.dealReversed("hard", people, Planted.HARD));
        columns.add(numbers(answers.deal("recommend", people, Planted.RECOMMEND)));
        columns.add(each(people, person -> bestParts(random)));
        var texts = FreeTexts.read(edition, "svar/etter.tsv");
        columns.add(texts.deal("hjem", people));
        columns.add(texts.deal("annerledes", people));
        var book = new FormsWorkbook("Klimakrønsj 2021: evaluering", AFTER);
        for (SamplePerson person : people) {
            var cells = new ArrayList<Object>();
            for (Map<SamplePerson, ?> column : columns) {
                Object cell = column.get(person);
                cells.add(cell == null ? Planted.BLANK : cell);
            }
            book.add(person, cells, LocalDateTime.of(2021, 9, 30, 13, 2), 14, random);
        }
        book.write(file);
    }

    /** As the tool writes several choices: a semicolon behind each, the last one too. */
    private static String names(List<SamplePerson> people) {
        return String.join("", people.stream().map(person -> person.name() + ";").sorted().toList());
    }

    private static String bestParts(RandomGenerator random) {
        var chosen = BEST_PARTS.keySet().stream()
                .filter(part -> random.nextDouble() < BEST_PARTS.getOrDefault(part, 0.0))
                .limit(MOST_PARTS).toList();
        return String.join("", chosen.stream().map(part -> part + ";").toList());
    }

    private static <T> Map<SamplePerson, T> each(List<SamplePerson> people,
            java.util.function.Function<SamplePerson, T> answer) {
        var column = new HashMap<SamplePerson, T>();
        people.forEach(person -> column.put(person, answer.apply(person)));
        return column;
    }

    private static Map<SamplePerson, Object> numbers(Map<SamplePerson, String> words) {
        var numbers = new HashMap<SamplePerson, Object>();
        words.forEach((person, word) -> numbers.put(person, word.isEmpty() ? word : (Object) Integer.valueOf(word)));
        return numbers;
    }

    /** The answers to one question before and after; who answered once only follows the same spread. */
    private static final class PairedAnswers {
        private final Map<SamplePerson, String> before = new HashMap<>();
        private final Map<SamplePerson, String> after = new HashMap<>();

        PairedAnswers(String item, Map<String, Integer> changes, Respondents respondents) {
            RandomGenerator random = Chance.of("paired " + item);
            var patterns = new ArrayList<String>();
            changes.forEach((pattern, count) -> {
                for (int i = 0; i < count; i++) {
                    patterns.add(pattern);
                }
            });
            var both = respondents.inBoth();
            var dealt = new ArrayDeque<>(Chance.shuffled(patterns, random));
            if (dealt.size() != both.size()) {
                throw new IllegalStateException(item + ": " + dealt.size() + " changes for " + both.size());
            }
            for (SamplePerson person : both) {
                String[] pattern = dealt.remove().split(">");
                before.put(person, word(pattern[0]));
                after.put(person, word(pattern[1]));
            }
            respondents.before().forEach(person -> before.computeIfAbsent(person, p -> borrowed(patterns, 0, random)));
            respondents.after().forEach(person -> after.computeIfAbsent(person, p -> borrowed(patterns, 1, random)));
        }

        private static String borrowed(List<String> patterns, int side, RandomGenerator random) {
            String answer = patterns.get(random.nextInt(patterns.size())).split(">")[side];
            return answer.equals("?") || answer.equals("-") ? LEVELS.get(2) : word(answer);
        }

        private static String word(String code) {
            return switch (code) {
                case "?" -> Planted.DONT_KNOW;
                case "-" -> Planted.BLANK;
                default -> LEVELS.get(Integer.parseInt(code) - 1);
            };
        }

        String before(SamplePerson person) {
            return before.getOrDefault(person, Planted.BLANK);
        }

        String after(SamplePerson person) {
            return after.getOrDefault(person, Planted.BLANK);
        }
    }
}
