package no.kronsj.ingest.source.file;

/** How much of a foreign file is read. Beyond a limit the file is refused by name, never read in part without a word. */
public final class Limits {
    /** A survey of a hundred thousand persons is below a fifth of this; the text and its cells must fit in memory. */
    public static final long FILE_BYTES = 256L << 20;
    /** Longest document: a book with pictures. Its parser holds several times as much. */
    public static final long DOCUMENT_BYTES = 64L << 20;
    /** Longest web page: its parser holds twenty times as much. */
    public static final long MARKUP_BYTES = 8L << 20;
    /** Largest part of a packed file after unpacking, whatever the archive says of it. */
    public static final long PART_BYTES = 256L << 20;
    /** Text packs 3–20 times, empty spreadsheets 100 times; a bomb packs 1,000 times. */
    public static final int PACKING_RATIO = 250;
    /** Below this the ratio says nothing: a short file of blanks may pack very well. */
    public static final long RATIO_FROM_BYTES = 4L << 20;
    /** Entries of an archive that are looked at. */
    public static final int ENTRIES = 10_000;
    /** All files of one archive together, after unpacking. */
    public static final long ARCHIVE_BYTES = 256L << 20;
    /** The widest sheet that Excel can hold. */
    public static final int COLUMNS = 16_384;
    /** Three times what fits in an Excel cell; a longer one is a lost quote or an attack. */
    public static final int CELL_CHARACTERS = 100_000;
    /** Cells of one table, blank ones included: a million rows of twenty. */
    public static final long CELLS = 20_000_000L;
    /** Blocks of one document. */
    public static final int BLOCKS = 200_000;
    /** Characters of one document's text: about ten thousand pages. */
    public static final int DOCUMENT_CHARACTERS = 20_000_000;
    /** Tables within tables and the like; Word itself makes fewer than 40 levels of elements. */
    public static final int XML_DEPTH = 256;
    /** Characters of one JSON file: a Slack channel's year is below a tenth of it. Its tree takes several times as much. */
    public static final int JSON_BYTES = 64 << 20;
    /** Objects within objects; no known export has more than twelve. */
    public static final int JSON_DEPTH = 64;
    /** Keys, texts, numbers and brackets of one JSON file. */
    public static final int JSON_VALUES = 4_000_000;
    /** Characters of one text in JSON. */
    public static final int JSON_CHARACTERS = 1_000_000;
    /** Characters of one key in JSON. */
    public static final int JSON_KEY_CHARACTERS = 10_000;
    /** Digits of one number in JSON; an id has twenty. */
    public static final int JSON_DIGITS = 100;
    /** Pages of a PDF. */
    public static final int PAGES = 2_000;

    private Limits() {}
}
