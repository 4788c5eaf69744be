package no.kronsj.ingest.source.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import no.kronsj.ingest.source.file.SafeXml;

/** The sheets of a SpreadsheetML file of 2003, as SurveyXact and older report tools write it: one XML text. */
final class XmlSheets implements Sheets {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(?:\\.\\d{1,20})?(?:E[+-]?\\d{1,3})?");
    private static final Pattern WHOLE_SECONDS = Pattern.compile("(.+T\\d\\d:\\d\\d:\\d\\d)\\.0+");

    private final Map<String, List<Grid.Row>> rowsBySheet = new LinkedHashMap<>();
    private List<Grid.Row> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int number;
    private int column;
    private long held;
    private String type = "";
    private boolean inData;

    private XmlSheets() {}

    static Sheets open(byte[] bytes) throws IOException {
        var sheets = new XmlSheets();
        try (SafeXml xml = SafeXml.open(new ByteArrayInputStream(bytes))) {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case SafeXml.START -> sheets.start(xml);
                    case SafeXml.END -> sheets.end(xml.name());
                    case SafeXml.TEXT -> sheets.text(xml.text());
                    default -> {
                    } // comments and the like
                }
            }
        }
        return sheets;
    }

    private void start(SafeXml xml) throws IOException {
        switch (xml.name()) {
            case "Worksheet" -> {
                String name = xml.attribute("Name");
                rows = rowsBySheet.computeIfAbsent(name == null ? "" : name, first -> new ArrayList<>());
                number = 0;
            }
            case "Row" -> {
                number = xml.number("Index", number + 1);
                row = new ArrayList<>();
                column = -1;
            }
            case "Cell" -> column = Math.max(0, xml.number("Index", column + 2) - 1);
            case "Data" -> {
                String named = xml.attribute("Type");
                type = named == null ? "" : named;
                value.setLength(0);
                inData = true;
            }
            case "Comment" -> xml.skip();
            default -> {
            } // styles and marks within a text
        }
    }

    private void text(String text) throws IOException {
        if (inData) {
            value.append(text);
            Sheets.requireLength(value.length(), number);
        }
    }

    private void end(String name) throws IOException {
        if (name.equals("Data")) {
            inData = false;
            put(cell(value.toString()));
        } else if (name.equals("Row")) {
            var finished = new Grid.Row(number, List.copyOf(row));
            if (!finished.isBlank()) {
                rows.add(finished);
            }
        }
    }

    private void put(String text) throws IOException {
        held += Math.max(0, column + 1 - row.size());
        Sheets.requireRoom(column + 1, held, number);
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text);
    }

    private String cell(String text) {
        return switch (type) {
            case "Number" -> NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text))
                    ? SheetValue.number(Double.parseDouble(text))
                    : text;
            case "DateTime" -> WHOLE_SECONDS.matcher(text).replaceFirst("$1");
            case "Boolean" -> SheetValue.flag(text.strip().equals("1"));
            default -> SheetValue.text(text);
        };
    }

    @Override
    public List<Sheet> all() {
        return rowsBySheet.keySet().stream().map(name -> new Sheet(name, false)).toList();
    }

    @Override
    public List<Grid.Row> rows(String sheet) {
        return rowsBySheet.getOrDefault(sheet, List.of());
    }

    @Override
    public void close() {
        rowsBySheet.clear();
    }
}
