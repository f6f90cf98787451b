package moot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of texts as they are written, one a feature.
final class TextFiles {

    private static final Path FOLDER = Path.of("src/main/resources/texts");

    /// @param feature the file that it stands in
    record Text(String feature, String key, String words) {}

    private TextFiles() {}

    static List<Text> all() {
        return features().stream().flatMap(TextFiles::of).toList();
    }

    static List<String> keys() {
        return all().stream().map(Text::key).toList();
    }

    static List<String> features() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Strings of the program that name a text, or begin to.
    static List<JavaLiteral> askedFor() {
        var key = Pattern.compile("(" + String.join("|", features()) + ")(\\.[a-z0-9-]+)+\\.?");
        return JavaLiteral.all().stream()
                .filter(literal -> key.matcher(literal.text()).matches())
                .toList();
    }

    /// Reading fails on whatever is not UTF-8.
    private static Stream<Text> of(String feature) {
        try {
            return Files.readString(FOLDER.resolve(feature + ".properties"))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .map(parts -> new Text(feature, parts[0].strip(), parts[1]));
        } catch (IOException failure) {
            throw new UncheckedIOException(feature, failure);
        }
    }
}
