package no.kronsj.ingest.erasure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import no.kronsj.ingest.participant.ErasedPeople;
import no.kronsj.ingest.participant.KnownPerson;
import no.kronsj.ingest.participant.PseudonymKey;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PackedTextTest {
    private static final PseudonymKey KEY = PseudonymKey.of(new byte[32]);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
            "<w:ins w:id=\"1\" w:author=\"Kari Nordmann\"><w:r><w:t>ny</w:t></w:r></w:ins>",
            "<w:del><w:r><w:delText>Kari Nordmann</w:delText></w:r></w:del>",
            "<w:p><w:r><w:t>Ka</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ri Nord</w:t></w:r><w:r><w:t>mann</w:t></w:r></w:p>",
            "<w:p><w:t>slutt</w:t></w:p><w:p><w:t>Kari Nord</w:t><w:t>mann</w:t></w:p><w:p><w:t>Ny</w:t></w:p>",
            "<w:r><w:t>Kari</w:t></w:r><w:r><w:t>Nordmann</w:t></w:r>",
            "<dc:creator>Kari Nordmann</dc:creator>",
            "<w:comment w:initials=\"KN\"><w:t>kari.nordmann@town.example</w:t></w:comment>",
            "<w:t>p-abcdefgh2345</w:t>"})
    void aPersonIsFoundWhereverADocumentKeepsThem(String trace) throws IOException {
        assertTrue(isIn("<w:x>" + trace + "</w:x>"));
    }

    @Test
    void somebodyElseIsNotFound() throws IOException {
        assertFalse(isIn(
                "<w:p><w:t>Kari</w:t></w:p><w:p w:author=\"Kari Vik\"><w:t>og Nordmann p-abcdefgh2346</w:t></w:p>"));
    }

    private boolean isIn(String part) throws IOException {
        Path file = folder.resolve("a.docx");
        try (OutputStream out = Files.newOutputStream(file); var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(part.getBytes(StandardCharsets.UTF_8));
        }
        var kari = new KnownPerson("p-abcdefgh2345",
                new TreeSet<>(Set.of("kari.nordmann@town.example", "kari nordmann")));
        var names = new ErasedNames(ErasedPeople.nobody(KEY).with(kari), Language.NB);
        return PackedText.of(file).stream().anyMatch(names::isIn);
    }
}
