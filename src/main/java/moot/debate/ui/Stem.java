package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import moot.debate.DraftText;
import moot.debate.Place;
import moot.debate.PostArgument;
import moot.debate.Rejected;
import moot.debate.WordingRules.Form;
import org.jspecify.annotations.Nullable;

/// What an argument grows from: a position, an argument that it answers, or its own earlier revision. Each asks its
/// own first question.
abstract class Stem extends Composite<Div> {

    static Stem of(DebatePage page, Place place, DraftText draft, Runnable changed) {
        return switch (place.what()) {
            case NEW -> new PositionStem(page, draft, changed);
            case REPLY -> new ReplyStem(page, place, draft, changed);
            case REVISION, MEETING -> new RevisionStem(page, place);
        };
    }

    abstract String title();

    /// The words on the button that posts.
    abstract String action();

    abstract Form form();

    /// The evidence that is likeliest to be cited here, likeliest first.
    abstract List<String> suggestions();

    /// The draft with what was chosen here.
    abstract DraftText into(DraftText draft);

    void showFaults(List<Rejected.Fault> faults) {}

    PostArgument.@Nullable Reply reply() {
        return null;
    }
}
