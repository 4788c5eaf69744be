package no.kronsj.ingest.source.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts the pieces of a page into reading order. Most files hold two columns one after the other; where a file holds
 * them line by line, the columns are parted: full lines on both sides of a gap that hardly anything crosses.
 */
final class PdfColumns {
    private static final int FEWEST_LINES = 6;
    private static final float MOST_CROSSING = 0.2F;
    /** Cells of a table are shorter than their column, lines of prose are not. */
    private static final float FULL = 0.6F;
    private static final float SLACK = 2;

    /**
     * What was written without a wide gap.
     *
     * @param continued whether it stands on the line of the piece before
     * @param rows      of the table that stands in its place; of text, none
     */
    record Piece(String text, float left, float right, float top, float size, boolean continued,
            List<List<String>> rows) {
        Piece(String text, float left, float right, float top, float size, boolean continued) {
            this(text, left, right, top, size, continued, List.of());
        }

        Piece and(Piece next) {
            return new Piece(text + " " + next.text, left, Math.max(right, next.right), top,
                    Math.max(size, next.size), continued);
        }

        /** The same, at the beginning of a line. */
        Piece begun() {
            return new Piece(text, left, right, top, size, false);
        }

        Piece with(List<List<String>> table) {
            String words = table.stream().flatMap(List::stream).collect(Collectors.joining(" "));
            return new Piece(words, left, right, top, size, false, table);
        }
    }

    private final List<Piece> pieces;
    private final List<Piece> left = new ArrayList<>();
    private final List<Piece> right = new ArrayList<>();
    private final List<Piece> ordered = new ArrayList<>();

    private PdfColumns(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The lines of a page in reading order. */
    static List<Piece> lines(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.continued() && new PdfColumns(pieces).partAt(piece.left())) {
                return new PdfColumns(pieces).parted(piece.left());
            }
        }
        return joined(pieces);
    }

    private static List<Piece> joined(List<Piece> pieces) {
        var lines = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            if (piece.continued() && !lines.isEmpty()) {
                lines.add(lines.removeLast().and(piece));
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }

    private boolean partAt(float gap) {
        for (Piece piece : pieces) {
            if (isLeft(piece, gap)) {
                left.add(piece);
            } else if (isRight(piece, gap)) {
                right.add(piece);
            }
        }
        int crossing = pieces.size() - left.size() - right.size();
        long interleaved = right.stream().filter(Piece::continued).count();
        return left.size() >= FEWEST_LINES && interleaved >= FEWEST_LINES && 2 * interleaved >= right.size()
                && crossing <= MOST_CROSSING * pieces.size() && isFull(left) && isFull(right);
    }

    private static boolean isLeft(Piece piece, float gap) {
        return piece.right() <= gap - SLACK;
    }

    private static boolean isRight(Piece piece, float gap) {
        return piece.left() >= gap - SLACK;
    }

    private static boolean isFull(List<Piece> column) {
        double from = column.stream().mapToDouble(Piece::left).min().orElse(0);
        double to = column.stream().mapToDouble(Piece::right).max().orElse(0);
        long full = column.stream().filter(piece -> piece.right() - piece.left() >= FULL * (to - from)).count();
        return 2 * full > column.size();
    }

    /** What crosses the gap, such as a heading, ends both columns above it. */
    private List<Piece> parted(float gap) {
        for (Piece piece : pieces) {
            if (isLeft(piece, gap)) {
                left.add(piece);
            } else if (isRight(piece, gap)) {
                right.add(piece);
            } else {
                endColumns();
                ordered.add(piece);
            }
        }
        endColumns();
        return ordered;
    }

    private void endColumns() {
        ordered.addAll(left);
        ordered.addAll(right);
        left.clear();
        right.clear();
    }
}
