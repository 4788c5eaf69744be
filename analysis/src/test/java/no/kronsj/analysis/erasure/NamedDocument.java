package no.kronsj.analysis.erasure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document of Word with a paragraph, and its author wherever Word keeps one: properties, tracked changes, a comment. */
final class NamedDocument {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPES = """
                                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                                        <Default Extension="xml" ContentType="application/xml"/>
                                        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                                        <Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>
                                        </Types>""";
    private static final String RELATION = """
                                           <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                                           <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
                                           </Relationships>""";
    private static final String PROPERTIES = """
                                             <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>@</dc:creator><cp:lastModifiedBy>@</cp:lastModifiedBy></cp:coreProperties>""";
    private static final String CHANGES = """
                                          <w:p><w:ins w:id="1" w:author="@" w:date="2024-06-04T08:00:00Z"><w:r><w:t>Planen skal vedtas.</w:t></w:r></w:ins><w:del w:id="2" w:author="@" w:date="2024-06-04T08:00:00Z"><w:r><w:delText>@ vedtar planen.</w:delText></w:r></w:del><w:r><w:commentReference w:id="0"/></w:r></w:p>""";
    private static final String COMMENT = """
                                          <w:comments %s><w:comment w:id="0" w:author="@" w:initials="X"><w:p><w:r><w:t>Spør </w:t></w:r><w:r><w:t>@</w:t></w:r></w:p></w:comment></w:comments>""";

    private NamedDocument() {}

    static void write(Path file, String text, String author) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", RELATION.formatted("officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", RELATION.formatted("comments", "comments.xml"));
        parts.put("docProps/core.xml", PROPERTIES);
        parts.put("word/comments.xml", COMMENT.formatted(WORD));
        parts.put("word/document.xml",
                "<w:document %s><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p>%s</w:body></w:document>"
                        .formatted(WORD, text, CHANGES));
        try (OutputStream out = Files.newOutputStream(file); var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((XML + part.getValue().replace("@", author)).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
