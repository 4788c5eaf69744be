package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns a query as read into one for the index. */
final class QueryTranslation {
    private final WordForms forms;
    private final Dictionary dictionary;

    QueryTranslation(WordForms forms, Dictionary dictionary) {
        this.forms = forms;
        this.dictionary = dictionary;
    }

    Query translate(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> word(word.text());
            case QueryNode.Hyphenated hyphenated -> hyphenated(hyphenated.words());
            case QueryNode.Phrase phrase -> phrase(IndexField.WORD, folded(phrase.words()));
            case QueryNode.Prefix prefix -> prefix(prefix.start());
            case QueryNode.Fuzzy fuzzy -> fuzzy(fuzzy.text());
            case QueryNode.Near near -> near(near);
            case QueryNode.Filter filter -> filter(filter.name(), filter.value());
            case QueryNode.Not not -> combine(List.of(not), BooleanClause.Occur.MUST);
            case QueryNode.And and -> combine(and.nodes(), BooleanClause.Occur.MUST);
            case QueryNode.Or or -> anyOf(or.nodes());
            case QueryNode.Some some -> combine(some.nodes(), BooleanClause.Occur.SHOULD);
        };
    }

    /** Only passages with this value. */
    static Query filter(String name, String value) {
        return new TermQuery(new Term(IndexField.filter(name), value.toLowerCase(Locale.ROOT)));
    }

    private Query word(String text) {
        WordForms.Forms form = forms.of(text);
        List<Query> ways = new ArrayList<>();
        ways.add(term(IndexField.WORD, form.folded(), Ranking.WORD));
        if (dictionary.isEverywhere(form.folded())) {
            // Each further field would cost as much as the rest of the query and could hardly change the order.
            form.concepts().forEach(concept -> ways.add(term(IndexField.CONCEPT, concept, Ranking.CONCEPT)));
            return new DisjunctionMaxQuery(ways, Ranking.TIE);
        }
        ways.add(term(IndexField.STEM, form.folding(), Ranking.STEM));
        ways.add(term(IndexField.ENGLISH, form.english(), Ranking.ENGLISH));
        for (String concept : form.concepts()) {
            ways.add(term(IndexField.CONCEPT, concept, Ranking.CONCEPT));
            ways.add(term(IndexField.PART, concept, Ranking.PART));
        }
        form.toEnglish().forEach(word -> ways.add(english(word)));
        ways.addAll(norwegian(form.toNorwegian()));
        List<String> halves = forms.halves(text);
        if (!halves.isEmpty()) {
            ways.add(phrase(IndexField.STEM, halves));
        }
        return new DisjunctionMaxQuery(ways, Ranking.TIE);
    }

    private Query english(String words) {
        return words.indexOf(' ') < 0
                ? term(IndexField.ENGLISH, words, Ranking.TRANSLATION)
                : new BoostQuery(phrase(IndexField.WORD, folded(List.of(words.split(" ")))), Ranking.TRANSLATION);
    }

    private static List<Query> norwegian(Set<String> concepts) {
        List<Query> ways = new ArrayList<>();
        for (String concept : concepts) {
            ways.add(term(IndexField.CONCEPT, concept, Ranking.TRANSLATION));
            ways.add(term(IndexField.PART, concept, Ranking.PART * Ranking.TRANSLATION));
        }
        return ways;
    }

    private Query hyphenated(List<String> words) {
        List<Query> ways = new ArrayList<>();
        ways.add(phrase(IndexField.STEM, words.stream().map(word -> forms.of(word).folding()).toList()));
        for (String joined : Joined.of(words)) {
            ways.add(word(joined));
        }
        return new DisjunctionMaxQuery(ways, Ranking.TIE);
    }

    private Query prefix(String start) {
        return new DisjunctionMaxQuery(List.of(new PrefixQuery(new Term(IndexField.WORD, forms.of(start).folded())),
                new PrefixQuery(new Term(IndexField.STEM, forms.of(start).folded()))), 0);
    }

    private Query fuzzy(String text) {
        String folded = forms.of(text).folded();
        Query alike = new FuzzyQuery(new Term(IndexField.WORD, folded), Spelling.mostEdits(folded),
                Spelling.SAME_BEGINNING, Ranking.MOST_SPELLINGS, true);
        return new DisjunctionMaxQuery(List.of(word(text), alike), 0);
    }

    /** In the field of stems, which keeps positions; there a counterpart is another word, so all are asked for. */
    private Query near(QueryNode.Near near) {
        return new IntervalQuery(IndexField.STEM,
                Intervals.maxgaps(near.distance() - 1, Intervals.unordered(spellings(near.left()),
                        spellings(near.right()))));
    }

    private IntervalsSource spellings(String word) {
        return Intervals.or(forms.spellings(word).stream().map(Intervals::term).toArray(IntervalsSource[]::new));
    }

    private Query anyOf(List<QueryNode> nodes) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        nodes.forEach(node -> any.add(translate(node), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private Query combine(List<QueryNode> nodes, BooleanClause.Occur occur) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean ranked = false;
        for (QueryNode node : nodes) {
            if (node instanceof QueryNode.Not not) {
                all.add(translate(not.node()), BooleanClause.Occur.MUST_NOT);
            } else if (node instanceof QueryNode.Filter) {
                all.add(translate(node), BooleanClause.Occur.FILTER);
            } else {
                all.add(translate(node), occur);
                ranked = true;
            }
        }
        if (!ranked) {
            all.add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST);
        } else if (occur == BooleanClause.Occur.SHOULD) {
            all.setMinimumNumberShouldMatch(1);
            joinedPairs(nodes).forEach(joined -> all.add(joined, BooleanClause.Occur.SHOULD));
        }
        return all.build();
    }

    /** "klima budsjett" is also "klimabudsjett", where that word occurs, and "food waste" is "matsvinn". */
    private List<Query> joinedPairs(List<QueryNode> nodes) {
        List<Query> found = new ArrayList<>();
        for (int i = 0; i + 1 < nodes.size(); i++) {
            if (nodes.get(i) instanceof QueryNode.Word left && nodes.get(i + 1) instanceof QueryNode.Word right) {
                found.addAll(norwegian(forms.toNorwegian(left.text(), right.text())));
                for (String joined : Joined.of(List.of(left.text(), right.text()))) {
                    if (dictionary.hasStem(forms.of(joined).folding())) {
                        found.add(word(joined));
                    }
                }
            }
        }
        return found;
    }

    private List<String> folded(List<String> words) {
        return words.stream().map(word -> forms.of(word).folded()).toList();
    }

    private static Query term(String field, String text, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, text)), boost);
    }

    private static Query phrase(String field, List<String> words) {
        return new PhraseQuery(field, words.toArray(String[]::new));
    }
}
