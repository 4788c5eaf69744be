package no.kronsj.analysis.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The texts and the dev questions of NorQuAD, each question with its one right text. */
final class NorQuad {
    private static final String FOLDER = "norquad-search-no/";

    private NorQuad() {}

    record Question(String text, String answer) {}

    /** Means over the questions: reciprocal rank and nDCG, within the first ten. */
    record Quality(double mrr, double ndcg) {
        @Override
        public String toString() {
            return "MRR@10 %.4f nDCG@10 %.4f".formatted(mrr, ndcg);
        }
    }

    static List<Passage> texts() throws IOException {
        List<Passage> passages = new ArrayList<>();
        for (String[] row : SharedData.rows(FOLDER + "documents.tsv")) {
            passages.add(Texts.passage(row[0], row[2], "", "nb"));
        }
        return passages;
    }

    static List<Question> devQuestions() throws IOException {
        return SharedData.rows(FOLDER + "queries.tsv").stream().filter(row -> row[1].equals("dev"))
                .map(row -> new Question(row[4], row[3])).toList();
    }

    static Quality measure(PassageSearch search, List<Question> questions, UnaryOperator<String> typing) {
        double mrr = 0;
        double ndcg = 0;
        for (Question question : questions) {
            int rank = Texts.ids(search
                    .search(SearchRequest.ofWords(typing.apply(question.text()), 10).withoutFacets()))
                    .indexOf(question.answer());
            mrr += rank < 0 ? 0 : 1.0 / (rank + 1);
            ndcg += rank < 0 ? 0 : Math.log(2) / Math.log(rank + 2);
        }
        return new Quality(mrr / questions.size(), ndcg / questions.size());
    }
}
