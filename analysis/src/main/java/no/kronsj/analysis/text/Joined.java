package no.kronsj.analysis.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Words written as one: "samfunn utvikling" as "samfunnutvikling", "samfunnsutvikling" and "samfunneutvikling". */
final class Joined {
    private Joined() {}

    static Set<String> of(List<String> words) {
        Set<String> joined = new TreeSet<>();
        for (String link : List.of("", "s", "e")) {
            joined.add(String.join(link, words));
        }
        return joined;
    }
}
