package no.kronsj.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests that only read the public pages of the invented edition the one server that they share. */
class OneServer implements ParameterResolver {
    private static final Namespace SHARED = Namespace.create(OneServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Reader.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(SHARED).getOrComputeIfAbsent(Reader.class, key -> serve());
    }

    private static Reader serve() {
        try {
            Path workspace = Files.createTempDirectory("kronsj-read");
            InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
            return Reader.of(workspace, new InventedEdition());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
