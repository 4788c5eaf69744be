package no.kronsj.ingest.proposal.survey;

import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.table.KnownPeople;
import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.proposal.table.SeenTable;
import no.kronsj.ingest.proposal.words.Vocabulary;

/** By which column a form tells who answered: addresses, people of the register, or a heading that says so. */
record PersonColumn(SeenColumn column, Certainty certainty) {
    private static final Certainty FEWEST_KNOWN = new Certainty(60);

    static Optional<PersonColumn> of(SeenTable table, KnownPeople people) {
        List<SeenColumn> addresses = table.addressColumns().stream().filter(SeenColumn::tellsApart).toList();
        if (!addresses.isEmpty()) {
            SeenColumn first = addresses.getFirst();
            Certainty several = addresses.size() == 1 ? Certainty.STATED : Certainty.POSSIBLE;
            return Optional.of(new PersonColumn(first, first.addresses().atMost(several)));
        }
        return table.first(column -> column.tellsApart() && column.share(people::knows).compareTo(FEWEST_KNOWN) >= 0)
                .map(column -> new PersonColumn(column, column.share(people::knows)))
                .or(() -> worded(table));
    }

    private static Optional<PersonColumn> worded(SeenTable table) {
        return table.first(column -> column.tellsApart() && (Vocabulary.is("heading.name", column.heading())
                || Vocabulary.is("heading.id", column.heading())
                        && !Vocabulary.is("metadata.whole", column.heading())))
                .map(column -> new PersonColumn(column, Certainty.POSSIBLE));
    }

    /** Whether a column says who somebody is, and so is no item. */
    static boolean identifies(SeenColumn column) {
        return Vocabulary.is("heading.name", column.heading()) || Vocabulary.is("heading.first-name", column.heading())
                || Vocabulary.is("heading.identity", column.heading())
                || Vocabulary.is("heading.id", column.heading())
                || column.addresses().compareTo(FEWEST_KNOWN) >= 0;
    }
}
