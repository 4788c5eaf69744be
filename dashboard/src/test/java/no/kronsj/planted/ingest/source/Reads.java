package no.kronsj.planted.ingest.source;

import org.snakeyaml.Yaml;

import tech.tablesaw.Table;

import no.kronsj.planted.analysis.tie.Ties;

/** Ingest that knows the analysis, reads YAML and holds a Tablesaw table. */
public class Reads {
    Ties ties = new Ties();
    Yaml yaml = new Yaml();
    Table table = new Table();
}
