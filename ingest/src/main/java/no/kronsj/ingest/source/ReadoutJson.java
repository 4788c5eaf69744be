package no.kronsj.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.source.file.Limits;

/** Requests and readouts as JSON, for the way between two processes. */
final class ReadoutJson {
    private static final ObjectMapper JSON = mapper();

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    private interface NamedByShape {}

    private ReadoutJson() {}

    private static ObjectMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(Limits.DOCUMENT_CHARACTERS).build())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE).disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        var mapper = JsonMapper.builder(factory).addModule(new JavaTimeModule())
                .addModule(new SimpleModule().addDeserializer(String.class, new SharedStrings()))
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.WRITE_DATES_WITH_ZONE_ID)
                .addMixIn(SourceContent.class, NamedByShape.class);
        for (Class<?> shape : SourceContent.class.getPermittedSubclasses()) {
            mapper.registerSubtypes(shape);
        }
        return mapper.build();
    }

    static String write(ReadRequest request) {
        try {
            return JSON.writeValueAsString(request);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ReadRequest request(String line) throws IOException {
        return JSON.readValue(line, ReadRequest.class);
    }

    static void write(Readout readout, OutputStream out) throws IOException {
        JSON.writeValue(out, readout);
    }

    static byte[] write(KeptReadings readings) throws IOException {
        return JSON.writeValueAsBytes(readings);
    }

    static KeptReadings readings(byte[] file) throws IOException {
        return JSON.readValue(file, KeptReadings.class);
    }

    static Readout read(InputStream in) throws IOException {
        return JSON.readValue(in, Readout.class);
    }
}
