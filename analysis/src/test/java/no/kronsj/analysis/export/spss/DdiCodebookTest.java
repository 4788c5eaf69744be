package no.kronsj.analysis.export.spss;

import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import no.kronsj.analysis.export.PublishedSample;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Its shape is held against DDI-Codebook 2.5 where the schema orders elements; the schema itself is not at hand. */
class DdiCodebookTest {
    private static final String NAMESPACE = "ddi:codebook:2_5";

    private static Element codebook(ResultTable table) throws Exception {
        String text = DdiCodebook.of(PublishedSample.description(),
                ResultFile.of(PublishedSample.TABLES, table, Wording.in(Language.NN)), Language.NN);
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        return document.getDocumentElement();
    }

    private static String children(Element element) {
        var names = new StringBuilder();
        NodeList all = element.getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            names.append(all.item(i).getLocalName()).append(' ');
        }
        return names.toString().strip();
    }

    private static Element first(Element in, String name) {
        return (Element) in.getElementsByTagNameNS(NAMESPACE, name).item(0);
    }

    @Test
    void elementsStandInTheOrderOfTheStandard() throws Exception {
        Element codebook = codebook(ResultTable.GOALS);
        assertEquals("stdyDscr fileDscr dataDscr", children(codebook));
        assertEquals("nn", codebook.getAttribute("xml:lang"));
        assertEquals("citation stdyInfo", children(first(codebook, "stdyDscr")));
        assertEquals("titlStmt rspStmt prodStmt verStmt", children(first(codebook, "citation")));
        assertEquals("fileName dimensns", children(first(codebook, "fileTxt")));
    }

    @Test
    void everyVariableHasItsLabelsAndItsMissingCodes() throws Exception {
        Element codebook = codebook(ResultTable.GOALS);
        NodeList variables = codebook.getElementsByTagNameNS(NAMESPACE, "var");
        assertEquals(ResultTable.GOALS.columns().size(), variables.getLength());
        Element value = (Element) variables.item(ResultTable.GOALS.columns().indexOf("value"));
        assertEquals("value interval", value.getAttribute("name") + " " + value.getAttribute("nature"));
        assertEquals("labl invalrng catgry catgry catgry varFormat", children(value));
        assertEquals("Y", first(value, "catgry").getAttribute("missing"));
        assertEquals("10", first(codebook, "caseQnty").getTextContent());
    }
}
