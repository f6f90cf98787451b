package moot.review.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import moot.debate.Wording;
import moot.library.Pack;
import moot.review.Field;
import moot.review.FieldComment;
import org.jspecify.annotations.Nullable;

/// A part of a contribution that a comment can be tied to.
record Part(Field field, @Nullable String evidence) {

    static Part of(FieldComment comment) {
        return new Part(comment.field(), comment.evidence());
    }

    /// The parts that this wording has.
    static List<Part> of(Wording wording) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Field.CLAIM, null));
        if (!wording.warrant().isBlank()) {
            parts.add(new Part(Field.WARRANT, null));
        }
        if (wording.sureness() != null || !wording.unless().isBlank()) {
            parts.add(new Part(Field.QUALIFIER, null));
        }
        wording.citations().forEach(citation -> parts.add(new Part(Field.CITATION, citation.evidence())));
        return parts;
    }

    String label(Pack pack) {
        String field = I18NProvider.translate("review.field." + Signs.key(field()));
        return evidence == null
                ? field
                : I18NProvider.translate(
                        "review.field.of",
                        field,
                        pack.evidence(evidence).orElseThrow().statement());
    }

    FieldComment saying(String text) {
        return new FieldComment(field, evidence, text);
    }
}
