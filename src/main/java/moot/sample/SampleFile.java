package moot.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import moot.people.NamePolicy;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One sample seminar as written in its file. A key that nobody reads is a mistake in the file and ends the reading.
record SampleFile(
        String scenario,
        String title,
        NamePolicy names,
        List<String> participants,
        List<Step> steps,
        List<Remark> reviews) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    SampleFile {
        participants = List.copyOf(participants);
        steps = List.copyOf(steps);
        reviews = List.copyOf(reviews);
    }

    int lastMinute() {
        return steps.getLast().minute();
    }

    static SampleFile read(String file) {
        try (var text = new ClassPathResource(file).getInputStream()) {
            return YAML.readValue(text, SampleFile.class);
        } catch (JacksonException e) {
            throw new FaultySample(file, "reading it", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
