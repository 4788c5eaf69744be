package no.kronsj.ingest.source.prose;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;

import no.kronsj.ingest.source.content.SourceContent.Document.Apart;
import no.kronsj.ingest.source.file.RefusedFile;

/** Makes blocks of the commands of rich text; each group inherits what holds in the one around it. */
final class RichText extends RtfListenerAdaptor {
    /** Groups whose words stand in the text; all other destinations hold none. */
    private static final Set<Command> TEXT = Set.of(Command.rtf, Command.field, Command.fldrslt, Command.shp,
            Command.shpinst, Command.shptxt, Command.result);
    private static final int DEEPEST = 10_000;

    /** What words in a group are. */
    private enum Use {
        TEXT,
        STYLES,
        NOTE,
        COMMENT,
        MARKER,
        NONE
    }

    private record Group(Use use, boolean deleted, boolean hidden) {
        Group as(Use other) {
            return new Group(other, deleted, hidden);
        }
    }

    private final DocumentText document;
    private final RichTextStyles styles = new RichTextStyles();
    private final Deque<Group> around = new ArrayDeque<>();
    private final Map<Apart, StringBuilder> apart = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private Group now = new Group(Use.TEXT, false, false);
    private boolean inTable;
    private boolean item;
    private int heading;

    RichText(DocumentText document) {
        this.document = document;
    }

    @Override
    public void processGroupStart() {
        if (around.size() >= DEEPEST) {
            throw new IllegalStateException("groups within groups without end");
        }
        around.push(now);
    }

    @Override
    public void processGroupEnd() {
        Group ended = now;
        now = around.isEmpty() ? now : around.pop();
        if (ended.use != now.use && (ended.use == Use.NOTE || ended.use == Use.COMMENT)) {
            putAside();
        } else if (ended.use == Use.STYLES) {
            styles.end();
        }
    }

    @Override
    public void processString(String words) {
        switch (now.use) {
            case TEXT -> {
                if (now.deleted) {
                    aside(Apart.DELETED, words);
                } else if (now.hidden) {
                    aside(Apart.HIDDEN, words);
                } else {
                    text.append(words);
                }
            }
            case NOTE -> aside(Apart.NOTE, words);
            case COMMENT -> aside(Apart.COMMENT, words);
            case STYLES -> styles.name(words);
            case MARKER, NONE -> {
            }
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean ignorable) {
        boolean on = !hasParameter || parameter != 0;
        if (ignorable || command.getCommandType() == CommandType.Destination) {
            destination(command);
            return;
        }
        switch (command) {
            case deleted -> now = new Group(now.use, on, now.hidden);
            case v -> now = new Group(now.use, now.deleted, on);
            case plain -> now = new Group(now.use, false, false);
            case s -> style(parameter);
            case intbl -> inTable |= now.use == Use.TEXT;
            case pard -> beginParagraph();
            case par, sect, page -> endParagraph();
            case cell -> endCell();
            case row -> endRow();
            default -> processString(sign(command));
        }
    }

    private void style(int number) {
        if (now.use == Use.STYLES) {
            styles.begin(number);
        } else if (now.use == Use.TEXT) {
            heading = styles.headingLevel(number);
        }
    }

    private void destination(Command command) {
        now = switch (now.use) {
            case TEXT -> now.as(inText(command));
            case NOTE, COMMENT -> TEXT.contains(command) ? now : now.as(Use.NONE);
            case STYLES, MARKER, NONE -> now.as(Use.NONE);
        };
        item |= now.use == Use.MARKER;
    }

    private static Use inText(Command command) {
        return switch (command) {
            case stylesheet -> Use.STYLES;
            case footnote -> Use.NOTE;
            case annotation -> Use.COMMENT;
            case listtext, pntext -> Use.MARKER;
            default -> TEXT.contains(command) ? Use.TEXT : Use.NONE;
        };
    }

    /** Signs that are written as commands. */
    private static String sign(Command command) {
        return switch (command) {
            case tab, emspace, enspace, qmspace -> " ";
            case line, nestcell -> "\n";
            case emdash -> "—";
            case endash -> "–";
            case bullet -> "•";
            case lquote -> "‘";
            case rquote -> "’";
            case ldblquote -> "“";
            case rdblquote -> "”";
            default -> "";
        };
    }

    private void beginParagraph() {
        if (now.use == Use.TEXT) {
            inTable = false;
            heading = 0;
        }
    }

    private void endParagraph() {
        if (now.use != Use.TEXT) {
            processString("\n");
            return;
        }
        if (inTable) {
            text.append('\n');
            return;
        }
        putAside();
        String words = text.toString();
        text.setLength(0);
        write(() -> {
            if (heading > 0) {
                document.heading(heading, words);
            } else if (item) {
                document.item(1, words);
            } else {
                document.paragraph(words);
            }
        });
        item = false;
    }

    private void endCell() {
        if (now.use == Use.TEXT) {
            cells.add(text.toString());
            text.setLength(0);
        }
    }

    private void endRow() {
        if (now.use != Use.TEXT) {
            return;
        }
        putAside();
        write(() -> document.row(cells));
        cells.clear();
    }

    private void aside(Apart why, String words) {
        apart.computeIfAbsent(why, first -> new StringBuilder()).append(words);
    }

    private void putAside() {
        apart.forEach((why, words) -> write(() -> document.aside(why, words.toString())));
        apart.clear();
    }

    @Override
    public void processDocumentEnd() {
        if (!cells.isEmpty()) {
            endRow();
        }
        inTable = false;
        now = now.as(Use.TEXT);
        endParagraph();
    }

    /** The parser's events can throw nothing but what is unchecked. */
    private static void write(Step step) {
        try {
            step.run();
        } catch (RefusedFile tooLong) {
            throw new UncheckedIOException(tooLong);
        }
    }

    private interface Step {
        void run() throws RefusedFile;
    }
}
