package moot.library;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import moot.base.Problem;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A source as somebody typed it by hand, field by field, authors one a line (see [SourceName]).
public record TypedSource(
        WorkType type,
        String title,
        String authors,
        String date,
        String within,
        String publisher,
        String address,
        String number) {

    public static final int LONGEST = SourceItem.LONGEST_TEXT;

    public enum Field {
        TITLE,
        DATE,
        ADDRESS,
        NUMBER
    }

    /// What has to be mended, by field; empty if a source can be made of it.
    public Map<Field, Problem> faults() {
        Map<Field, Problem> faults = new EnumMap<>(Field.class);
        if (title.isBlank()) {
            faults.put(Field.TITLE, new Problem("library.problem.no-title"));
        }
        if (!date.isBlank() && !date.strip().matches("\\d{4}(-\\d{1,2}(-\\d{1,2})?)?")) {
            faults.put(Field.DATE, new Problem("library.problem.date", date.strip()));
        }
        fault(this::checkNumber).ifPresent(problem -> faults.put(Field.NUMBER, problem));
        fault(() -> SourceItem.of(bare().put("URL", address))).ifPresent(problem -> faults.put(Field.ADDRESS, problem));
        return faults;
    }

    /// @throws Problem if something has to be mended first
    public ObjectNode item() {
        faults().values().stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        var item = bare().put("title", title)
                .put("container-title", within)
                .put("publisher", publisher)
                .put("URL", address);
        if (!number.isBlank()) {
            var checked = WorkNumber.of(number);
            item.put(checked.kind().name(), checked.value());
        }
        SourceDate.put(item, "issued", date);
        var names = item.putArray("author");
        authors.lines().filter(line -> !line.isBlank()).forEach(line -> names.add(SourceName.of(line)));
        return SourceItem.of(item);
    }

    private ObjectNode bare() {
        return JsonNodeFactory.instance.objectNode().put("type", type.csl()).put("title", "-");
    }

    private void checkNumber() {
        if (!number.isBlank()) {
            WorkNumber.of(number);
        }
    }

    private static Optional<Problem> fault(Runnable attempt) {
        try {
            attempt.run();
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(problem);
        }
    }
}
