package moot.library.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import moot.library.Evidence;
import moot.library.Pack;

/// Which evidence of a pack is shown: all, what was taken from one paragraph, what rests on one source, or one piece.
/// It is read from the address, so that each of these can be linked to and gone back to.
record EvidenceFilter(String field, String value) {

    static EvidenceFilter of(QueryParameters query) {
        return List.of("at", "source", "id").stream()
                .flatMap(field ->
                        query.getSingleParameter(field).map(value -> new EvidenceFilter(field, value)).stream())
                .findFirst()
                .orElse(new EvidenceFilter("all", ""));
    }

    List<Evidence> of(Pack pack) {
        return switch (field) {
            case "at" -> pack.evidenceAt(value);
            case "source" -> pack.evidenceCiting(value);
            case "id" -> pack.evidence(value).stream().toList();
            default -> pack.evidence();
        };
    }

    boolean all() {
        return field.equals("all");
    }
}
