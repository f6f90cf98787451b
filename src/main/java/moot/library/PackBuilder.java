package moot.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Makes the pack from files in which no fault was found, and so asks nothing.
final class PackBuilder {

    private final Spot pack;
    private final Draft draft;

    private PackBuilder(Draft draft) {
        this.draft = draft;
        this.pack = draft.pack().orElseThrow();
    }

    static Pack build(Draft draft) {
        return new PackBuilder(draft).pack();
    }

    private Pack pack() {
        return new Pack(
                word(pack, "id"),
                word(pack, "title"),
                word(pack, "language"),
                word(pack, "licence"),
                day(pack.at("as-of")),
                word(pack, "about"),
                draft.reading().orElseThrow(),
                each(draft.sources().orElseThrow(), PackBuilder::source),
                each(draft.evidence().orElseThrow(), this::evidence),
                draft.scenarios().stream().map(PackBuilder::scenario).toList(),
                draft.rubric().map(PackBuilder::rubric).orElse(null),
                each(pack.at("glossary"), term -> new Term(word(term, "term"), word(term, "meaning"))),
                each(
                        pack.at("later"),
                        later -> new Later(word(later, "when"), word(later, "what"), word(later, "seen"))));
    }

    private static Source source(Spot entry) {
        var custom = entry.at("custom");
        var item = ((ObjectNode) entry.node()).deepCopy();
        item.remove("custom");
        var origin =
                custom.at("origin").absent() ? Source.Origin.READING : choice(custom, "origin", Source.Origin.class);
        return new Source(
                word(entry, "id"),
                item,
                origin,
                maybe(custom, "url-printed"),
                maybe(custom, "repair"),
                maybe(custom, "checked"));
    }

    private Evidence evidence(Spot entry) {
        var asOf = entry.at("as-of").absent() ? pack.at("as-of") : entry.at("as-of");
        return new Evidence(
                word(entry, "id"),
                maybe(entry, "at"),
                word(entry, "statement"),
                choice(entry, "kind", Evidence.Kind.class),
                choice(entry, "citation", Evidence.Citation.class),
                words(entry, "sources"),
                choice(entry, "check", Evidence.Check.class),
                day(asOf),
                maybe(entry, "speaker"),
                entry.at("added").node().asBoolean(false),
                each(entry.at("notes"), PackBuilder::note),
                null);
    }

    private static Note note(Spot entry) {
        return new Note(choice(entry, "type", Note.Type.class), word(entry, "text"), words(entry, "sources"));
    }

    private static Scenario scenario(Spot file) {
        var positions = file.at("positions").items();
        return new Scenario(
                word(file, "id"),
                word(file, "title"),
                word(file, "question"),
                word(file, "background"),
                word(file, "evidence-note"),
                maybe(file, "care"),
                IntStream.range(0, positions.size())
                        .mapToObj(i -> position(positions.get(i), i))
                        .toList(),
                words(file, "prompts"),
                each(file.at("developments"), PackBuilder::development),
                each(file.at("roles"), role -> new Role(word(role, "name"), word(role, "interests"))));
    }

    private static Position position(Spot entry, int index) {
        return new Position(
                word(entry, "id"),
                String.valueOf((char) ('A' + index)),
                word(entry, "label"),
                word(entry, "statement"),
                words(entry, "for"),
                words(entry, "against"));
    }

    private static Development development(Spot entry) {
        return new Development(word(entry, "id"), word(entry, "text"), words(entry, "tests"), word(entry, "aim"));
    }

    private static Rubric rubric(Spot file) {
        return new Rubric(
                word(file, "title"),
                word(file, "about"),
                each(
                        file.at("levels"),
                        level -> new Level(level.at("level").node().asInt(), word(level, "label"))),
                each(file.at("criteria"), PackBuilder::criterion));
    }

    private static Criterion criterion(Spot entry) {
        return new Criterion(word(entry, "id"), word(entry, "name"), words(entry, "descriptions"));
    }

    private static <T> List<T> each(Spot list, Function<Spot, T> make) {
        return list.items().stream().map(make).toList();
    }

    private static String word(Spot entry, String key) {
        return entry.at(key).required().strip();
    }

    private static @Nullable String maybe(Spot entry, String key) {
        return entry.at(key).text().map(String::strip).orElse(null);
    }

    private static List<String> words(Spot entry, String key) {
        return each(entry.at(key), item -> item.required().strip());
    }

    private static LocalDate day(Spot spot) {
        return LocalDate.parse(spot.required());
    }

    private static <E extends Enum<E>> E choice(Spot entry, String key, Class<E> choices) {
        return Enum.valueOf(choices, word(entry, key).replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
