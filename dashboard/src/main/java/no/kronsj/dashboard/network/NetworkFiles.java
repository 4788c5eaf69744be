package no.kronsj.dashboard.network;

import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.network.GraphFormat;
import no.kronsj.dashboard.chart.PictureFile;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.network.DrawnNetwork.Tie;
import no.kronsj.dashboard.page.Csv;
import no.kronsj.dashboard.page.Download;
import no.kronsj.dashboard.page.Page;

/** The network on the page as a picture, a table, and for programs that draw networks; hidden counts are absent in all. */
public final class NetworkFiles {
    private static final List<String> HEADINGS = List.of("from", "to", "ties", "status");

    private NetworkFiles() {}

    /** {@code network.svg}, {@code .png}, {@code .csv}, {@code .graphml} or {@code .gexf}; empty where nobody met. */
    public static Optional<Download> of(PublishedRun run, Page page, String ending) {
        return Asked.of(run, page).flatMap(asked -> {
            DrawnNetwork network = DrawnNetwork.of(run, asked);
            String name = "network-" + run.id() + "." + ending;
            return switch (ending) {
                case "svg", "png" -> TiePicture.picture(page, asked, network)
                        .flatMap(picture -> PictureFile.of(page, "network-" + run.id(), ending, picture));
                case "csv" -> Optional.of(Download.text(name, "text/csv",
                        Csv.forSpreadsheets(HEADINGS, network.ties().stream().map(NetworkFiles::cells).toList())));
                default -> GraphFormat.find(ending).map(format -> Download.text(name, format.mediaType(),
                        format.write(network.graph(asked))));
            };
        });
    }

    private static List<String> cells(Tie tie) {
        return List.of(tie.from().id(), tie.to().id(), tie.ties() == null ? "" : "" + tie.ties(),
                tie.status().name());
    }
}
