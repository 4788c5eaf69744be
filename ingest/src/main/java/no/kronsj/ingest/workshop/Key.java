package no.kronsj.ingest.workshop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A key of {@code workshop.yaml}, explained on the component that holds it. The reader accepts exactly the keys that
 * stand here, and the key reference and {@code workshop.schema.json} are written from them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Repeatable(Key.All.class)
public @interface Key {
    /** What it means, in one phrase. */
    String value();

    /** The key as written, where it is not the component's own name. */
    String name() default "";

    /** The shape of what is written behind it. */
    Shape shape() default Shape.TEXT;

    /** The record or enum of {@link Shape#RECORD}, {@link Shape#LIST}, {@link Shape#MAP} and the words. */
    Class<?> of() default Void.class;

    /** Whether the key has to be there. */
    boolean required() default false;

    /** What can stand behind a key. */
    enum Shape {
        /** One line. */
        TEXT,
        /** A string for all languages, or one per language. */
        LOCAL_TEXT,
        /** A whole number. */
        WHOLE,
        /** A number. */
        NUMBER,
        /** true or false. */
        FLAG,
        /** yyyy-mm-dd. */
        DATE,
        /** yyyy-mm-ddThh:mm. */
        MOMENT,
        /** Two ends with two points between. */
        RANGE,
        /** One file inside the folder, or a pattern. */
        PATH,
        /** One or several of them. */
        PATHS,
        /** One text or a list of them. */
        TEXTS,
        /** Numbers in a list. */
        NUMBERS,
        /** Own names to texts, mostly to headings. */
        TEXT_MAP,
        /** Own names to one text or several. */
        TEXTS_MAP,
        /** A word of an enum. */
        WORD,
        /** Own names to a word of an enum. */
        WORD_MAP,
        /** Words of an enum to headings. */
        HEADINGS,
        /** A text, or a file with it. */
        WORDING,
        /** A record of further keys. */
        RECORD,
        /** A list of records. */
        LIST,
        /** Own ids to records. */
        MAP
    }

    /** Several keys that fill one component. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
    @interface All {
        /** The keys. */
        Key[] value();
    }
}
