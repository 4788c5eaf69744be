package no.kronsj.ingest.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OldOfficeDocumentTest {
    @Test
    void aDamagedOldFileIsRefused() {
        var bytes = new byte[600];
        System.arraycopy(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, bytes, 0, 4);
        assertEquals(List.of(IssueKind.FORMAT_UNKNOWN), Written.issues(Written.read("a.doc", bytes)));
    }

    @Test
    void aDocumentOfPagesIsToBeExported() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Index/Document.iwa", "x");
        Readout readout = Written.read("notat.pages", Written.zip(parts));
        assertEquals(List.of(IssueKind.FORMAT_UNKNOWN), Written.issues(readout));
        assertTrue(readout.issues().getFirst().expected().startsWith("docx or pdf"));
    }
}
