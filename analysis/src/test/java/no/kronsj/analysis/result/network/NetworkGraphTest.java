package no.kronsj.analysis.result.network;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import no.kronsj.analysis.result.NodeRow;
import no.kronsj.analysis.result.PersonValueRow;
import no.kronsj.analysis.result.PictureTables;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.analysis.result.TieRow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Networks that other programs open. */
class NetworkGraphTest {
    private static final Results RESULTS = new Results(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(),
            List.of(new TieRow("p-a", "p-b", "meetings", "chosen", false, 30, 2),
                    new TieRow("p-a", "p-b", "chat", "chosen", false, 0, 5),
                    new TieRow("p-b", "p-c", "meetings", "chosen", true, 20, 1)),
            List.of(new TieCountRow("meetings", "chosen", "county", "Møre & \"Romsdal\" <1>", "Rogaland", 9L,
                    Status.OK),
                    new TieCountRow("meetings", "chosen", "county", "Rogaland", "Rogaland", null, Status.SUPPRESSED),
                    new TieCountRow("meetings", "chosen", "county", "Rogaland", "Vestland\u0001", 0L, Status.OK)),
            List.of(), List.of(), List.of(), List.of())
            .drawing(new PictureTables(List.of(), List.of(new NodeRow("county", "Rogaland", 0.5, 1),
                    new NodeRow("county", "Vestland\u0001", 0.5, 0), new NodeRow("", "p-a", 0.1, 0.2)),
                    List.of(new PersonValueRow("p-a", "county", "Rogaland"),
                            new PersonValueRow("p-c", "county", "Rogaland"), new PersonValueRow("p-a", "group", "g1")),
                    List.of(), List.of()));

    @TempDir
    private Path folder;

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> each(Document xml, String element, String attribute) {
        var found = new ArrayList<String>();
        for (int i = 0; i < xml.getElementsByTagName(element).getLength(); i++) {
            found.add(((Element) xml.getElementsByTagName(element).item(i)).getAttribute(attribute));
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void everyEndOfATieIsANode(GraphFormat format) throws Exception {
        for (NetworkGraph network : List.of(NetworkGraph.of(RESULTS, "county"), NetworkGraph.ofPersons(RESULTS))) {
            Document xml = parsed(format.write(network));
            List<String> nodes = each(xml, "node", "id");
            assertEquals(List.of("n0", "n1", "n2"), nodes);
            assertTrue(
                    nodes.containsAll(each(xml, "edge", "source")) && nodes.containsAll(each(xml, "edge", "target")));
        }
    }

    @Test
    void aPairHasOneTieForEachLayer() {
        assertEquals(List.of("meetings 2", "chat 5", "meetings 1"), NetworkGraph.ofPersons(RESULTS).ties().stream()
                .map(tie -> tie.layer() + " " + tie.ties()).toList());
    }

    @Test
    void hiddenCountIsAbsentAndSaidToBeHidden() throws Exception {
        Document xml = parsed(GraphFormat.GEXF.write(NetworkGraph.of(RESULTS, "county")));

        assertEquals(List.of("9", ""), each(xml, "edge", "weight"));
        assertEquals(List.of("meetings", "OK", "meetings", "SUPPRESSED"), each(xml, "attvalue", "value"));
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() throws Exception {
        Document xml = parsed(GraphFormat.GEXF.write(NetworkGraph.of(RESULTS, "county")));

        assertEquals(List.of("Rogaland", "Vestland\uFFFD", "Møre & \"Romsdal\" <1>"), each(xml, "node", "label"));
    }

    /** Runs where python3 and NetworkX are installed (Debian: python3-networkx). */
    @ParameterizedTest
    @EnumSource
    void networkXReadsTheSameNetwork(GraphFormat format) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("network"), format.write(NetworkGraph.ofPersons(RESULTS)));
        String said = python("""
                             import networkx, sys
                             graph = networkx.read_%s(sys.argv[1])
                             titles = {node: values["label"] for node, values in graph.nodes(data=True)}
                             print(sorted(values.get("county", "") for node, values in graph.nodes(data=True)))
                             print(sorted("-".join(sorted((titles[a], titles[b]))) + " " + values["layer"]
                                          for a, b, values in graph.edges(data=True)))
                             """.formatted(format.word()), file);

        assertEquals("""
                     ['', 'Rogaland', 'Rogaland']
                     ['p-a-p-b chat', 'p-a-p-b meetings', 'p-b-p-c meetings']
                     """, said);
    }

    private static String python(String program, Path file) throws IOException, InterruptedException {
        assumeTrue(runs("import networkx"), "NetworkX is not installed (Debian: python3-networkx)");
        Process python = new ProcessBuilder("python3", "-c", program, file.toString()).redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        python.waitFor();
        return said;
    }

    private static boolean runs(String program) throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", program).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
