package moot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the custom elements say. They get the texts beneath a prefix and ask by the rest of the key, which they may
/// put together (`relation.${kind}`) or count (`replies` for `replies.one` and `replies.many`).
final class ElementWords {

    private static final Path FOLDER = Path.of("frontend");
    private static final Pattern QUOTED = Pattern.compile("'([a-z][a-z.-]*)'");
    private static final Pattern BEGUN = Pattern.compile("`([a-z][a-z.-]*\\.)\\$\\{");
    private static final Pattern SAID = Pattern.compile("\\bsay\\((?:this\\.)?texts, ['`]([a-z][a-z.-]*)");
    private static final Pattern COUNTED = Pattern.compile("\\bcount\\((?:this\\.)?texts, '([a-z][a-z.-]*)'");

    private final List<String> prefixes;
    private final List<String> keys;
    private final List<String> quoted;
    private final List<String> begun;
    private final List<String> said;
    private final List<String> counted;

    private ElementWords(List<String> prefixes, List<String> keys, String sources) {
        this.prefixes = prefixes;
        this.keys = keys;
        this.quoted = all(QUOTED, sources);
        this.begun = all(BEGUN, sources);
        this.said = all(SAID, sources);
        this.counted = all(COUNTED, sources);
    }

    static ElementWords read(List<JavaLiteral> askedFor, List<String> keys) {
        List<String> prefixes = askedFor.stream()
                .filter(literal -> literal.givenTo().equals("under"))
                .map(literal -> literal.text() + ".")
                .distinct()
                .toList();
        return new ElementWords(prefixes, keys, sources());
    }

    /// What some element asks for and none is given.
    List<String> missing() {
        return Stream.concat(
                        said.stream().filter(word -> none(word)),
                        counted.stream().filter(word -> none(word + ".one") || none(word + ".many")))
                .distinct()
                .toList();
    }

    private boolean none(String word) {
        return prefixes.stream()
                .noneMatch(prefix -> keys.stream()
                        .anyMatch(
                                key -> word.endsWith(".") ? key.startsWith(prefix + word) : key.equals(prefix + word)));
    }

    boolean uses(String key) {
        return prefixes.stream()
                .filter(key::startsWith)
                .map(prefix -> key.substring(prefix.length()))
                .anyMatch(this::mentions);
    }

    private boolean mentions(String word) {
        return quoted.contains(word)
                || quoted.contains(word.replaceFirst("\\.(one|many)$", ""))
                || begun.stream().anyMatch(word::startsWith);
    }

    private static List<String> all(Pattern pattern, String sources) {
        return pattern.matcher(sources)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    private static String sources() {
        try (var files = Files.walk(FOLDER)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".ts"))
                    .filter(path -> !path.startsWith(FOLDER.resolve("generated")))
                    .toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
