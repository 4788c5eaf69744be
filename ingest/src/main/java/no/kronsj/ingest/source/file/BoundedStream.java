package no.kronsj.ingest.source.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import no.kronsj.ingest.issue.IssueKind;

/** Stops unpacking when a part grows beyond its bounds; counts what comes out, not what the archive declares. */
public final class BoundedStream extends FilterInputStream {
    private final long most;
    private long passed;

    public BoundedStream(InputStream in, long packedBytes) {
        super(in);
        long byRatio = Math.max(Limits.RATIO_FROM_BYTES, Math.max(0, packedBytes) * Limits.PACKING_RATIO);
        this.most = Math.min(Limits.PART_BYTES, byRatio);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) throws RefusedFile {
        passed += bytes;
        if (passed > most) {
            throw new RefusedFile(IssueKind.FILE_TOO_LARGE, "a part that unpacks to more than %d bytes".formatted(most),
                    "a part no larger than %d times its packed size".formatted(Limits.PACKING_RATIO));
        }
    }
}
