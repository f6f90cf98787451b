package moot.library;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The short name of a source: up to three authors by family name, else the first; without authors the paper or site
/// that carried it, else its title. Made without the style, as screens ask for hundreds of them.
final class SourceLabel {

    private static final int LONGEST = 48;

    private SourceLabel() {}

    static String of(Source source) {
        return who(source.item()) + year(source.item());
    }

    private static String who(ObjectNode item) {
        var names = item.path("author").valueStream().map(SourceLabel::name).toList();
        return switch (names.size()) {
            case 0 -> brief(work(item));
            case 1 -> names.getFirst();
            case 2, 3 ->
                String.join(", ", names.subList(0, names.size() - 1))
                        + Wording.of("library.reference.and", names.getLast());
            default -> Wording.of("library.reference.et-al", names.getFirst());
        };
    }

    private static String name(JsonNode name) {
        return Stream.of("literal", "family", "given")
                .map(part -> name.path(part).asString(""))
                .filter(part -> !part.isBlank())
                .findFirst()
                .orElse("?");
    }

    private static String work(ObjectNode item) {
        var carrier = item.path("container-title").asString("");
        return carrier.isBlank() ? item.path("title").asString("").replaceAll("^\\[|]$", "") : carrier;
    }

    private static String brief(String title) {
        return title.length() > LONGEST ? title.substring(0, LONGEST).strip() + "…" : title;
    }

    private static String year(ObjectNode item) {
        var year = item.at("/issued/date-parts/0/0").asString("");
        return year.isBlank() ? Wording.of("library.reference.no-date") : " " + year;
    }
}
