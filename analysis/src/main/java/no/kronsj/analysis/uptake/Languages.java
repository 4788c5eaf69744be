package no.kronsj.analysis.uptake;

import java.util.List;

import no.kronsj.analysis.text.Passage;

/** Whether a text is English: most of its letters stand in passages that are. */
final class Languages {
    private Languages() {}

    static boolean english(List<Passage> passages) {
        int all = passages.stream().mapToInt(passage -> passage.text().length()).sum();
        int english = passages.stream().filter(passage -> passage.language().equals("en"))
                .mapToInt(passage -> passage.text().length()).sum();
        return 2 * english > all;
    }
}
