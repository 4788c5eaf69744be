package no.kronsj.analysis.statistics;

import java.util.OptionalDouble;

/**
 * How often the word goes to somebody else.
 *
 * @param status UNDEFINED below 2 messages, else OK
 * @param value  from 0, one person only, to 1, a new speaker every time
 */
public record TurnTaking(Defined status, OptionalDouble value) implements Estimate {

    /**
     * (turns - 1)/(messages - 1); a turn is a run of messages by one person.
     * <p>
     * Missing: messages without a known sender are left out by the caller. Smallest number of messages: 2. Source:
     * Almaatouq et al., as in the Team Communication Toolkit's turn-taking index; metrics F6. Python:
     * {@code sum(a != b for a, b in zip(s, s[1:])) / (len(s) - 1)}.
     *
     * @param turns    from 1 to the number of messages; 0 without messages
     * @param messages in all
     */
    public static TurnTaking of(int turns, int messages) {
        Arguments.count("messages", messages);
        Arguments.between("turns", turns, Math.min(1, messages), messages);
        return messages < 2
                ? new TurnTaking(Defined.UNDEFINED, OptionalDouble.empty())
                : new TurnTaking(Defined.OK, OptionalDouble.of((turns - 1.0) / (messages - 1)));
    }

    /**
     * The same from the senders.
     *
     * @param senders of the messages in order, as numbers
     */
    public static TurnTaking ofSenders(int[] senders) {
        int turns = Math.min(1, senders.length);
        for (int i = 1; i < senders.length; i++) {
            turns += senders[i] == senders[i - 1] ? 0 : 1;
        }
        return of(turns, senders.length);
    }
}
