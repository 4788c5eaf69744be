package no.kronsj.ingest.sample;

import java.time.LocalDateTime;
import java.util.List;

/** A 1:1 meeting as it stood in the calendar; the first person asked the others. */
record Meeting(List<SamplePerson> people, LocalDateTime start, int durationMinutes, Fate fate) {
    /** What became of it, with the invited person's answer. */
    enum Fate {
        HELD("ACCEPTED"),
        CANCELLED("ACCEPTED"),
        DECLINED("DECLINED"),
        TENTATIVE("TENTATIVE"),
        UNANSWERED(
                "NEEDS-ACTION");

        private final String answer;

        Fate(String answer) {
            this.answer = answer;
        }

        String answer() {
            return answer;
        }
    }

    boolean counts() {
        return fate == Fate.HELD && people.size() == 2;
    }

    boolean between(SamplePerson a, SamplePerson b) {
        return people.contains(a) && people.contains(b);
    }
}
