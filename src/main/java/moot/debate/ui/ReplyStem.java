package moot.debate.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import moot.base.ui.StaticHtml;
import moot.debate.ArgumentId;
import moot.debate.Citation;
import moot.debate.Contribution;
import moot.debate.DraftText;
import moot.debate.Place;
import moot.debate.PostArgument;
import moot.debate.Rejected;
import moot.debate.Relation;
import moot.debate.Wording;
import moot.debate.WordingRules.Form;
import moot.library.Position;

/// What a reply answers, always in sight, and how it bears on it. It answers the revision that was current when its
/// author began.
final class ReplyStem extends Stem {

    private final DebatePage page;
    private final ArgumentId parent;
    private final int revision;
    private final RelationField relation;

    ReplyStem(DebatePage page, Place place, DraftText draft, Runnable changed) {
        this.page = page;
        this.parent = Objects.requireNonNull(place.argument());
        Contribution answered = page.board().get(parent);
        this.revision =
                draft.revision() > 0 ? draft.revision() : answered.current().number();
        this.relation = new RelationField(page, List.of(Relation.values()), changed);
        relation.bearOn(answered());
        relation.set(draft.relation(), draft.disputed());
        getContent().add(quotation(answered), relation);
    }

    private Div quotation(Contribution answered) {
        String claim = page.reads(answered) ? answered().claim() : getTranslation("debate.argument.unreadable");
        String author = getTranslation("debate.composer.answering", page.nameOf(answered.author()));
        Div quotation = new Div();
        StaticHtml.fill(
                quotation,
                List.of(
                        StaticHtml.text("span", author),
                        StaticHtml.text("p", claim).addClass("composer__answered-claim")));
        quotation.addClassName("composer__answered");
        return quotation;
    }

    private Wording answered() {
        return page.board().get(parent).revision(revision).wording();
    }

    @Override
    String title() {
        return getTranslation("debate.composer.answer");
    }

    @Override
    String action() {
        return getTranslation("debate.composer.post-reply");
    }

    @Override
    Form form() {
        return relation.relation() == Relation.ASKS ? Form.QUESTION : Form.REPLY;
    }

    /// What the answered argument itself rests on, then what the position's opponents and defenders begin with.
    @Override
    List<String> suggestions() {
        Position position =
                page.scenario().position(page.board().get(parent).position()).orElseThrow();
        return Stream.of(
                        answered().citations().stream().map(Citation::evidence).toList(),
                        position.opposing(),
                        position.supporting())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    DraftText into(DraftText draft) {
        return new DraftText(draft.id(), null, relation.relation(), relation.disputed(), revision, draft.wording());
    }

    @Override
    PostArgument.Reply reply() {
        return new PostArgument.Reply(parent, revision, relation.relation(), relation.disputed());
    }

    @Override
    void showFaults(List<Rejected.Fault> faults) {
        relation.showFaults(faults);
    }
}
