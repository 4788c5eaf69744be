package no.kronsj.ingest.source.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Does what it is asked to: answers, or breaks one of its bounds. */
public final class MisbehavingProgram {
    private static final List<byte[]> HELD = new ArrayList<>();

    private MisbehavingProgram() {}

    public static void main(String[] arguments) throws IOException {
        ChildSide.serve((request, answer) -> {
            switch (request) {
                case "hang" -> hang();
                case "hold" -> hold();
                case "flood" -> answer.write(new byte[4 << 20]);
                case "die" -> Runtime.getRuntime().halt(9);
                case "chatter" -> {
                    System.out.println("a library that prints");
                    answer.write("calm".getBytes(StandardCharsets.UTF_8));
                }
                case "pid" ->
                    answer.write(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8));
                case "environment" -> answer.write(String.join("\n", System.getenv().keySet())
                        .getBytes(StandardCharsets.UTF_8));
                default -> answer.write(("you said " + request).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static void hang() {
        try {
            Thread.sleep(120_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void hold() {
        while (true) {
            HELD.add(new byte[1 << 20]);
        }
    }
}
