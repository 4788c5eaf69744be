package no.kronsj.dashboard;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.dashboard.page.Csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Tables that people open in a spreadsheet. */
class SpreadsheetFilesTest {

    @Test
    void whatASpreadsheetWouldComputeIsTextAndNumbersStayNumbers() {
        assertEquals("\uFEFFa,b,c,d\r\n'=1+1,'@SUM(A1),-0.5,\"æ, \"\"ø\"\"\"\r\n",
                Csv.forSpreadsheets(List.of("a", "b", "c", "d"),
                        List.of(List.of("=1+1", "@SUM(A1)", "-0.5", "æ, \"ø\""))));
    }
}
