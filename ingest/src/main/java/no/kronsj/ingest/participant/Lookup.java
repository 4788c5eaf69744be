package no.kronsj.ingest.participant;

import java.util.List;

import no.kronsj.ingest.issue.IssueKind;

/** What looking someone up gave. */
public sealed interface Lookup {
    /** Exactly one person fits, or somebody settled who it is. */
    record Known(String person) implements Lookup {}

    /** No person that counts, and the issue that says why. */
    sealed interface Unfound extends Lookup {
        IssueKind kind();

        /** Why, in a word of the table of forms. */
        String word();

        String found();

        String expected();
    }

    /** No name and no address. */
    record Nameless() implements Unfound {
        @Override
        public IssueKind kind() {
            return IssueKind.PERSON_UNKNOWN;
        }

        @Override
        public String word() {
            return "no-id";
        }

        @Override
        public String found() {
            return "no id";
        }

        @Override
        public String expected() {
            return "an address or another id";
        }
    }

    /** Nobody fits. */
    record Unknown() implements Unfound {
        @Override
        public IssueKind kind() {
            return IssueKind.PERSON_UNKNOWN;
        }

        @Override
        public String word() {
            return "unknown";
        }

        @Override
        public String found() {
            return "a person who is not in the register";
        }

        @Override
        public String expected() {
            return "a participant";
        }
    }

    /** Several have this very name. */
    record Ambiguous(List<Participant> candidates) implements Unfound {
        @Override
        public IssueKind kind() {
            return IssueKind.PERSON_AMBIGUOUS;
        }

        @Override
        public String word() {
            return "ambiguous";
        }

        @Override
        public String found() {
            return "a name of %d persons".formatted(candidates.size());
        }

        @Override
        public String expected() {
            return Candidates.places(candidates);
        }
    }

    /** Nobody has this very name or address, but some are like it. */
    record Uncertain(Likeness likeness, List<Participant> candidates) implements Unfound {
        @Override
        public IssueKind kind() {
            return IssueKind.PERSON_UNCERTAIN;
        }

        @Override
        public String word() {
            return "uncertain";
        }

        @Override
        public String found() {
            return likeness.words();
        }

        @Override
        public String expected() {
            return Candidates.places(candidates);
        }
    }

    /** Somebody settled that it is no participant. */
    record Nobody() implements Unfound {
        @Override
        public IssueKind kind() {
            return IssueKind.PERSON_NOBODY;
        }

        @Override
        public String word() {
            return "nobody";
        }

        @Override
        public String found() {
            return "somebody who took no part";
        }

        @Override
        public String expected() {
            return "a participant";
        }
    }

    /** Somebody who asked to be erased. */
    record Erased() implements Unfound {
        @Override
        public IssueKind kind() {
            return IssueKind.PERSON_ERASED;
        }

        @Override
        public String word() {
            return "unknown";
        }

        @Override
        public String found() {
            return "somebody who was erased";
        }

        @Override
        public String expected() {
            return "a participant";
        }
    }
}
