package no.kronsj.analysis.export.spss;

import java.io.StringWriter;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.export.EditionDescription;
import no.kronsj.ingest.workshop.Language;

/** What a data file holds, as DDI-Codebook 2.5 has it, for the archives of social science. */
public final class DdiCodebook {
    private static final String NAMESPACE = "ddi:codebook:2_5";

    private final EditionDescription edition;
    private final DataFile file;
    private final Language language;
    private final XMLStreamWriter xml;

    private DdiCodebook(EditionDescription edition, DataFile file, Language language, XMLStreamWriter xml) {
        this.edition = edition;
        this.file = file;
        this.language = language;
        this.xml = xml;
    }

    /** The codebook of a file; {@code language} is that of its labels. */
    public static String of(EditionDescription edition, DataFile file, Language language) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new DdiCodebook(edition, file, language, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML could not be written to memory", e);
        }
        return text + "\n";
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("codeBook");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "2.5");
        xml.writeAttribute("xml:lang", language.code());
        study();
        start("fileDscr");
        start("fileTxt");
        text("fileName", file.id() + ".sav");
        start("dimensns");
        text("caseQnty", String.valueOf(file.rows().size()));
        text("varQnty", String.valueOf(file.variables().size()));
        end(3);
        start("dataDscr");
        for (int i = 0; i < file.variables().size(); i++) {
            variable(i + 1, file.variables().get(i));
        }
        end(2);
        xml.writeEndDocument();
    }

    private void study() throws XMLStreamException {
        start("stdyDscr");
        start("citation");
        start("titlStmt");
        text("titl", edition.title().in(language) + ": " + file.title());
        text("IDNo", edition.edition() + "/" + edition.run() + "/" + file.id());
        end(1);
        start("rspStmt");
        text("AuthEnty", edition.organiser().in(language));
        end(1);
        start("prodStmt");
        text("prodDate", edition.date());
        text("software", "Krønsj " + edition.version());
        end(1);
        start("verStmt");
        text("version", edition.run());
        end(2);
        start("stdyInfo");
        text("abstract", edition.sentence());
        end(1);
        if (!edition.licence().isEmpty()) {
            start("dataAccs");
            start("useStmt");
            text("conditions", edition.licence());
            end(2);
        }
        end(1);
    }

    private void variable(int number, Variable variable) throws XMLStreamException {
        boolean words = variable.kind() == Variable.Kind.TEXT;
        start("var");
        xml.writeAttribute("ID", "V" + number);
        xml.writeAttribute("name", variable.name());
        xml.writeAttribute("nature", switch (variable.kind()) {
            case TEXT, NOMINAL -> "nominal";
            case ORDINAL -> "ordinal";
            case SCALE -> "interval";
        });
        text("labl", variable.label());
        Variable.Range missing = variable.missing();
        if (missing != null) {
            start("invalrng");
            xml.writeEmptyElement("range");
            xml.writeAttribute("min", String.valueOf(missing.lowest()));
            xml.writeAttribute("max", String.valueOf(missing.highest()));
            end(1);
        }
        for (Map.Entry<Integer, String> value : variable.values().entrySet()) {
            category(value, missing);
        }
        xml.writeEmptyElement("varFormat");
        xml.writeAttribute("type", words ? "character" : "numeric");
        end(1);
    }

    private void category(Map.Entry<Integer, String> value, Variable.@Nullable Range missing)
            throws XMLStreamException {
        start("catgry");
        if (missing != null && value.getKey() >= missing.lowest() && value.getKey() <= missing.highest()) {
            xml.writeAttribute("missing", "Y");
        }
        text("catValu", String.valueOf(value.getKey()));
        text("labl", value.getValue());
        end(1);
    }

    private void start(String element) throws XMLStreamException {
        xml.writeStartElement(element);
    }

    private void text(String element, String words) throws XMLStreamException {
        start(element);
        // XML has no word for most control characters.
        xml.writeCharacters(words.replaceAll("[\\p{Cc}&&[^\t\n]]", " "));
        end(1);
    }

    private void end(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }
}
