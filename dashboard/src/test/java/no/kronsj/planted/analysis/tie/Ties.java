package no.kronsj.planted.analysis.tie;

import org.apache.commons.math3.Normal;
import org.apache.lucene.Index;
import org.apache.spark.Session;

import io.javalin.Server;

import no.kronsj.planted.analysis.goal.Goals;
import no.kronsj.planted.dashboard.page.Page;
import no.kronsj.planted.ingest.source.Reads;

/** Analysis that knows pages and sources, is everybody's home, and goes in a circle with the goals. */
public class Ties {
    Page page = new Page();
    Session session = new Session();
    Index index = new Index();
    Normal normal = new Normal();
    Server server = new Server();

    Reads reads() {
        throw new RuntimeException("nobody knows why");
    }

    Goals goals() {
        return new Goals();
    }
}
