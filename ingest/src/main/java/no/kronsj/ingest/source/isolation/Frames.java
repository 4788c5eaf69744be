package no.kronsj.ingest.source.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Answers of any length over one pipe: pieces with their length before them, and a piece of no length at the end. */
final class Frames {
    private static final int LONGEST = 1 << 16;

    private Frames() {}

    /** One answer, to be closed when it is whole. */
    static final class Writer extends OutputStream {
        private final DataOutputStream out;

        Writer(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int piece) throws IOException {
            write(new byte[]{(byte) piece}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int done = 0; done < length; done += LONGEST) {
                int piece = Math.min(LONGEST, length - done);
                out.writeInt(piece);
                out.write(bytes, offset + done, piece);
            }
        }

        @Override
        public void close() throws IOException {
            out.writeInt(0);
            out.flush();
        }
    }

    /** One answer; ends where it is whole, and refuses to go past its bound. */
    static final class Reader extends InputStream {
        private final DataInputStream in;
        private final long most;
        private long passed;
        private int left;
        private boolean whole;

        Reader(DataInputStream in, long most) {
            this.in = in;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0 && !whole) {
                begin(in.readInt());
            }
            if (whole) {
                return -1;
            }
            int read = in.read(bytes, offset, Math.min(length, left));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
            return read;
        }

        private void begin(int length) throws StoppedProcess {
            if (length < 0 || length > LONGEST) {
                throw new StoppedProcess("an answer that is none");
            }
            whole = length == 0;
            left = length;
            passed += length;
            if (passed > most) {
                throw new StoppedProcess("more than %d bytes of output".formatted(most));
            }
        }

        boolean isWhole() throws IOException {
            return read() < 0;
        }
    }
}
