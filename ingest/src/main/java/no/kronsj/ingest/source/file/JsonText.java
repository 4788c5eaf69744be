package no.kronsj.ingest.source.file;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

import no.kronsj.ingest.issue.IssueKind;

/**
 * JSON from elsewhere: depth, length of texts and numbers, and the number of values are bounded; NaN and other freedoms
 * are refused, and so is a key that stands twice in one object, since nobody can say which of the two was meant.
 */
public final class JsonText {
    private static final ObjectReader READER = reader();
    private static final Pattern START = Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]]).*", Pattern.DOTALL);

    private final @Nullable JsonTree tree;
    private final @Nullable RefusedFile refused;

    private JsonText(@Nullable JsonTree tree, @Nullable RefusedFile refused) {
        this.tree = tree;
        this.refused = refused;
    }

    private static ObjectReader reader() {
        StreamReadConstraints bounds = StreamReadConstraints.builder().maxNestingDepth(Limits.JSON_DEPTH)
                .maxStringLength(Limits.JSON_CHARACTERS).maxNameLength(Limits.JSON_KEY_CHARACTERS)
                .maxNumberLength(Limits.JSON_DIGITS).maxTokenCount(Limits.JSON_VALUES).build();
        JsonFactory factory = JsonFactory.builder().streamReadConstraints(bounds)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();
        return new JsonMapper(factory).readerFor(JsonNode.class);
    }

    /** Whether the text begins as an object or an array does. */
    public static boolean looksLike(SourceFile file) {
        String text = file.text();
        return file.isText() && START.matcher(text.substring(0, Math.min(200, text.length()))).matches();
    }

    /** The tree of a file that a reader may want to recognise; empty where the file is not JSON or is refused. */
    public static Optional<JsonTree> find(SourceFile file) {
        return looksLike(file) ? Optional.ofNullable(of(file).tree) : Optional.empty();
    }

    /** The tree of a file. */
    public static JsonTree get(SourceFile file) throws RefusedFile {
        JsonText text = of(file);
        if (text.refused != null) {
            throw text.refused;
        }
        return Objects.requireNonNull(text.tree);
    }

    private static JsonText of(SourceFile file) {
        return file.once(JsonText.class, () -> {
            try {
                return new JsonText(read(file.text()), null);
            } catch (RefusedFile refused) {
                return new JsonText(null, refused);
            }
        });
    }

    /** One value. */
    public static JsonTree read(String text) throws RefusedFile {
        requireShort(text);
        try {
            JsonNode node = READER.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readValue(text);
            if (node.isMissingNode()) {
                throw new RefusedFile(IssueKind.FILE_EMPTY, "no JSON", "a value");
            }
            return new JsonTree(node);
        } catch (JsonProcessingException broken) {
            throw refused(broken);
        }
    }

    private static void requireShort(String text) throws RefusedFile {
        if (text.length() > Limits.JSON_BYTES) {
            throw new RefusedFile(IssueKind.FILE_TOO_LARGE, text.length() + " characters of JSON",
                    "at most " + Limits.JSON_BYTES);
        }
    }

    /** Without the parser's message, which quotes the file. */
    private static RefusedFile refused(JsonProcessingException broken) {
        String line = broken.getLocation() == null ? "" : " in line " + broken.getLocation().getLineNr();
        String message = String.valueOf(broken.getOriginalMessage());
        if (broken instanceof StreamConstraintsException) {
            return new RefusedFile(IssueKind.FILE_TOO_LARGE, "JSON deeper, longer or larger than can be read" + line,
                    "at most %d levels and %d values".formatted(Limits.JSON_DEPTH, Limits.JSON_VALUES));
        }
        if (message.startsWith("Duplicate field")) {
            return new RefusedFile(IssueKind.FILE_UNREADABLE, "JSON with the same key twice" + line,
                    "each key once in an object");
        }
        return new RefusedFile(IssueKind.FILE_UNREADABLE,
                (broken instanceof JsonEOFException ? "JSON that ends too early" : "damaged JSON") + line,
                "whole JSON without NaN, comments or text around it");
    }
}
