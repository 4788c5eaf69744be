package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.edition.EditionReader;
import no.kronsj.dashboard.edition.Editions;
import no.kronsj.dashboard.edition.PublishedFiles;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.LanguageChoice;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.Visitor;
import no.kronsj.dashboard.report.Report;
import no.kronsj.dashboard.report.ReportFormat;
import no.kronsj.ingest.workshop.Language;

/** {@code kronsj report}: writes what the public pages say of an edition into one file. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Writes the report of an edition.")
public final class ReportCommand implements Callable<Integer> {
    @Option(names = {"-w", "--workspace"}, defaultValue = "workspace", description = "default: ${DEFAULT-VALUE}")
    private Path workspace = Path.of("workspace");

    @Option(names = {"-e", "--edition"}, required = true, description = "the edition, as klimakronsj-2021")
    private String edition = "";

    @Option(names = "--format", defaultValue = "html", description = "html (default), pdf or docx")
    private String format = "html";

    @Option(names = "--lang", defaultValue = "nb", description = "nb (default), nn or en")
    private String language = "nb";

    @Option(names = {"-o", "--output"}, required = true, description = "the file to write")
    private Path output = Path.of("report.html");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final EditionReader reader;

    ReportCommand(EditionReader reader) {
        this.reader = reader;
    }

    /** Writes a report. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ReportCommand(new PublishedFiles())).execute(arguments));
    }

    @Override
    public Integer call() {
        Optional<Language> spoken = LanguageChoice.chosen(language);
        if (spoken.isEmpty()) {
            return terminal()
                    .mistake("--lang: %s is no language of the report. Choose nb, nn or en.".formatted(language));
        }
        Optional<ReportFormat> written = ReportFormat.find(format);
        if (written.isEmpty()) {
            return terminal()
                    .mistake("--format: %s cannot be written. Choose html, pdf or docx.".formatted(format));
        }
        try (var editions = new Editions(workspace, reader, ResultView.PUBLIC)) {
            return editions.with(edition, run -> write(run, spoken.get(), written.get()))
                    .orElseGet(() -> terminal().mistake(
                            "%s: no published run of %s. There is: %s.".formatted(workspace, edition,
                                    String.join(", ", editions.allIds()))));
        }
    }

    private int write(PublishedRun run, Language spoken, ReportFormat written) {
        var page = new Page(spoken, true, "", Map.of(), null, "", ResultView.PUBLIC, "", Visitor.UNASKED);
        byte[] file = written.write(Report.of(run, page));
        try {
            Files.write(output, file);
        } catch (IOException e) {
            return terminal().mistake("%s could not be written (%s). Choose a file in a folder that exists."
                    .formatted(output, e.getClass().getSimpleName()));
        }
        return 0;
    }

    private Terminal terminal() {
        return new Terminal(spec);
    }
}
