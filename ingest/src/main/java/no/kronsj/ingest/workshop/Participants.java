package no.kronsj.ingest.workshop;

import java.util.SequencedMap;

/** Who was admitted: the frame that every share of this workshop's participants refers to. */
public sealed interface Participants {

    /**
     * A list of persons.
     *
     * @param name       the heading of names, or ""
     * @param group      the heading of groups, or ""
     * @param attributes key to heading, in the plan's order
     */
    record Register(@Key(shape = Key.Shape.PATH, value = "the register, one row per person") FilePattern file,
            @Key("heading of the id, mostly the address") String id, @Key("heading of the name") String name,
            @Key("heading of the group") String group,
            @Key(shape = Key.Shape.TEXT_MAP, value = "what else is known of people: own name to heading; numbers are recognised") SequencedMap<String, String> attributes)
            implements
                Participants {
        public Register {
            attributes = Ordered.copyOf(attributes);
        }
    }

    /** Only the number of persons is known. */
    record FrameOnly(
            @Key(shape = Key.Shape.WHOLE, value = "how many were admitted, where only that is known") int frame)
            implements
                Participants {}

    /** Not even that: bounds and tipping point stay empty, and only the three middle verdicts can come out. */
    record Unknown() implements Participants {}
}
