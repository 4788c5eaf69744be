package no.kronsj.ingest.source;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** FEATURE UNDER TEST: documents that point at a server are read, and the server hears nothing. */
class NothingIsFetchedTest {
    private static Map<String, byte[]> documents(String server) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("a.docx", new OfficePackage("word/document.xml")
                .relate("word/_rels/document.xml.rels", "attachedTemplate! " + server + "/t.dotm",
                        "styles! " + server + "/styles.xml", "comments! " + server + "/comments.xml",
                        "image! " + server + "/a.png")
                .part("word/document.xml", "<w:document " + OfficePackage.WORD
                        + "><w:body><w:p><w:r><w:t>Hei</w:t></w:r></w:p></w:body></w:document>")
                .bytes());
        String spaces = " xmlns:a=\"a\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
        documents.put("a.pptx", new OfficePackage("ppt/presentation.xml")
                .relate("ppt/_rels/presentation.xml.rels", "slide one.xml", "slide! " + server + "/two.xml")
                .part("ppt/presentation.xml", "<p" + spaces + "<sldId r:id=\"r1\"/><sldId r:id=\"r2\"/></p>")
                .relate("ppt/_rels/one.xml.rels", "image! " + server + "/a.png", "notesSlide! " + server + "/n.xml")
                .part("ppt/one.xml", "<sld" + spaces + "<a:p><a:t>Hei</a:t></a:p></sld>").bytes());
        Map<String, String> odt = new LinkedHashMap<>();
        odt.put("mimetype", "application/vnd.oasis.opendocument.text");
        odt.put("content.xml",
                """
                <o:document xmlns:o="o" xmlns:text="t" xmlns:draw="d" xmlns:xlink="x"><text:section>
                <text:section-source xlink:href="%s/s.odt"/><text:p>Hei<draw:image xlink:href="%s/a.png"/></text:p>
                </text:section></o:document>""".formatted(server, server));
        documents.put("a.odt", Written.zip(odt));
        documents.put("a.html", text("<html><link rel=stylesheet href=%s/a.css><p>Hei<img src=%s/a.png>", server));
        documents.put("a.rtf",
                text("{\\rtf1\\ansi{\\*\\template %s/t.dot}\\pard Hei{\\field{\\*\\fldinst INCLUDEPICTURE "
                        + "\"%s/a.png\"}{\\fldrslt }}\\par}", server));
        return documents;
    }

    private static byte[] text(String form, String server) {
        return form.formatted(server, server).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void linkedTemplatesPicturesAndPartsAreNotFetched() throws IOException {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            documents("http://127.0.0.1:" + server.getLocalPort())
                    .forEach((name, bytes) -> assertEquals("PARAGRAPH 0 Hei\n",
                            Written.document(Written.read(name, bytes)), name));
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }
}
