package moot.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What no file can say by itself: every id that is used is defined once, and the fields of an entry agree. Looks at
/// files with other faults too, and leaves out the rules on a file that could not be read, so that one fault does not
/// show as fifty.
final class CrossRules {

    private final Draft draft;
    private final Faults faults;
    private final Optional<Set<String>> sources;
    private final Optional<Set<String>> evidence;
    private final Optional<Set<String>> locators;

    CrossRules(Draft draft, Faults faults) {
        this.draft = draft;
        this.faults = faults;
        this.sources = draft.sources().map(CrossRules::ids);
        this.evidence = draft.evidence().map(CrossRules::ids);
        this.locators = draft.reading().map(CrossRules::locators);
    }

    void check() {
        draft.pack().ifPresent(this::pack);
        draft.sources().ifPresent(list -> unique(list.items(), "id"));
        draft.evidence().ifPresent(list -> unique(list.items(), "id"));
        draft.evidence().ifPresent(list -> list.items().forEach(this::evidence));
        draft.scenarios().forEach(this::scenario);
        draft.rubric().ifPresent(this::rubric);
    }

    private void pack(Spot pack) {
        var id = pack.at("id");
        id.text().filter(name -> !name.equals(draft.folder())).ifPresent(name -> {
            faults.add(id, "pack-id", name, draft.folder());
        });
        day(pack.at("as-of"));
        unique(pack.at("glossary").items(), "term");
    }

    private void evidence(Spot piece) {
        origin(piece);
        citation(piece);
        day(piece.at("as-of"));
        known(piece.at("sources"), sources, "source-unknown");
        var speaker = piece.at("speaker");
        if (!speaker.absent() && !says(piece, "kind", "quotation")) {
            faults.add(speaker, "speaker");
        }
        piece.at("notes").items().forEach(this::note);
    }

    private void origin(Spot piece) {
        var at = piece.at("at");
        if (at.absent() && !piece.at("added").node().asBoolean(false)) {
            faults.add(piece, "at-missing");
        }
        at.text()
                .filter(locator -> locators.isPresent() && !locators.get().contains(locator))
                .ifPresent(locator -> faults.add(at, "locator-unknown", locator));
    }

    private void citation(Spot piece) {
        var given = piece.at("sources");
        if (says(piece, "citation", "uncited") && !given.items().isEmpty()) {
            faults.add(given, "sources-uncited");
        } else if ((says(piece, "citation", "cited") || says(piece, "citation", "nearby"))
                && given.items().isEmpty()) {
            faults.add(piece, "sources-missing", piece.at("citation").required());
        }
    }

    private void note(Spot note) {
        known(note.at("sources"), sources, "source-unknown");
        if (says(note, "type", "correction") && note.at("sources").items().isEmpty()) {
            faults.add(note, "correction");
        }
    }

    private void scenario(Spot scenario) {
        var id = scenario.at("id");
        var named = scenario.file().replace(".scenario.yaml", "");
        id.text()
                .filter(name -> !name.equals(named))
                .ifPresent(name -> faults.add(id, "scenario-id", name, scenario.file()));
        var positions = scenario.at("positions").items();
        unique(positions, "id");
        for (var position : positions) {
            known(position.at("for"), evidence, "evidence-unknown");
            known(position.at("against"), evidence, "evidence-unknown");
        }
        developments(scenario.at("developments").items(), ids(scenario.at("positions")));
    }

    private void developments(List<Spot> developments, Set<String> positions) {
        unique(developments, "id");
        developments.forEach(event -> known(event.at("tests"), Optional.of(positions), "position-unknown"));
    }

    private void rubric(Spot rubric) {
        var levels = rubric.at("levels").items();
        var criteria = rubric.at("criteria").items();
        unique(criteria, "id");
        for (int i = 1; i < levels.size(); i++) {
            var level = levels.get(i).at("level");
            if (level.node().asInt(0) >= levels.get(i - 1).at("level").node().asInt(101)) {
                faults.add(level, "level-order");
            }
        }
        for (var criterion : criteria) {
            var descriptions = criterion.at("descriptions");
            if (descriptions.node().isArray() && descriptions.node().size() != levels.size()) {
                faults.add(descriptions, "descriptions", descriptions.node().size(), levels.size());
            }
        }
    }

    private void known(Spot list, Optional<Set<String>> names, String kind) {
        names.ifPresent(defined -> list.items().stream()
                .filter(item ->
                        item.text().filter(name -> !defined.contains(name)).isPresent())
                .forEach(item -> faults.add(item, kind, item.required())));
    }

    private void unique(List<Spot> entries, String key) {
        var first = new HashMap<String, Spot>();
        for (var entry : entries) {
            var spot = entry.at(key);
            spot.text().map(name -> first.putIfAbsent(name, spot)).ifPresent(other -> {
                faults.add(spot, "id-twice", spot.required(), other.line());
            });
        }
    }

    private void day(Spot spot) {
        spot.text().filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}")).ifPresent(day -> {
            try {
                LocalDate.parse(day);
            } catch (DateTimeParseException e) {
                faults.add(spot, "day", day);
            }
        });
    }

    private static boolean says(Spot entry, String key, String value) {
        return entry.at(key).text().filter(value::equals).isPresent();
    }

    private static Set<String> ids(Spot list) {
        return list.items().stream()
                .flatMap(item -> item.at("id").text().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> locators(Reading reading) {
        return reading.sections().stream()
                .map(Section::paragraphs)
                .flatMap(List::stream)
                .map(Paragraph::locator)
                .collect(Collectors.toSet());
    }
}
