package no.kronsj.ingest.workshop;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An enum whose constants are words of the plan: {@code FOLLOW_UP} is written {@code follow-up}. */
public interface Word {
    /** The constant's own name; every enum has it. */
    String name();

    /** As it stands in the plan and in the tables. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that is written so. */
    static <E extends Enum<E> & Word> Optional<E> find(String text, Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).filter(word -> word.word().equals(text)).findFirst();
    }
}
