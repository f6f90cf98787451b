package moot.debate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import moot.debate.ArgumentId;
import moot.debate.Citation;
import moot.debate.Contribution;
import moot.debate.DraftText;
import moot.debate.Place;
import moot.debate.PostArgument;
import moot.debate.Rejected;
import moot.debate.Rejected.Field;
import moot.debate.Relation;
import moot.debate.WordingRules.Form;
import moot.library.Position;

/// What a reply answers, always in sight, and how it bears on it. It answers the revision that was current when its
/// author began.
final class ReplyStem extends Stem {

    private final DebatePage page;
    private final ArgumentId parent;
    private final int revision;
    private final RadioButtonGroup<Relation> relation = new RadioButtonGroup<>();
    private final RadioButtonGroup<String> disputed = new RadioButtonGroup<>();

    ReplyStem(DebatePage page, Place place, DraftText draft, Runnable changed) {
        this.page = page;
        this.parent = Objects.requireNonNull(place.argument());
        Contribution answered = page.board().get(parent);
        this.revision =
                draft.revision() > 0 ? draft.revision() : answered.current().number();
        relation.setLabel(getTranslation("debate.composer.relation"));
        relation.setItems(Relation.values());
        relation.setRenderer(new ComponentRenderer<>(ReplyStem::choice));
        disputed.setLabel(getTranslation("debate.composer.disputed"));
        disputed.setItems(citations().stream().map(Citation::evidence).toList());
        disputed.setItemLabelGenerator(id -> page.evidence(id).statement());
        relation.setValue(draft.relation());
        disputed.setValue(draft.disputed());
        relation.addValueChangeListener(event -> relationChanged(changed));
        disputed.addValueChangeListener(event -> changed.run());
        disputed.setVisible(draft.relation() == Relation.DISPUTES);
        getContent().add(quotation(answered), relation, disputed);
    }

    private Div quotation(Contribution answered) {
        Paragraph claim = new Paragraph(answered.revision(revision).wording().claim());
        claim.addClassName("composer__answered-claim");
        Div quotation =
                new Div(new Span(getTranslation("debate.composer.answering", page.nameOf(answered.author()))), claim);
        quotation.addClassName("composer__answered");
        return quotation;
    }

    private static Div choice(Relation relation) {
        Div choice = new Div(Marks.relation(relation));
        Span hint = new Span(choice.getTranslation("debate.relation." + Marks.key(relation) + ".hint"));
        hint.addClassName("moot-muted");
        choice.add(hint);
        choice.addClassName("composer__relation");
        return choice;
    }

    private void relationChanged(Runnable changed) {
        boolean disputes = relation.getValue() == Relation.DISPUTES;
        disputed.setVisible(disputes);
        if (!disputes) {
            disputed.clear();
        } else if (citations().size() == 1) {
            disputed.setValue(citations().getFirst().evidence());
        }
        changed.run();
    }

    private List<Citation> citations() {
        return page.board().get(parent).revision(revision).wording().citations();
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
        return relation.getValue() == Relation.ASKS ? Form.QUESTION : Form.REPLY;
    }

    /// What the answered argument itself rests on, then what the position's opponents and defenders begin with.
    @Override
    List<String> suggestions() {
        Position position =
                page.scenario().position(page.board().get(parent).position()).orElseThrow();
        return Stream.of(
                        citations().stream().map(Citation::evidence).toList(),
                        position.opposing(),
                        position.supporting())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    DraftText into(DraftText draft) {
        return new DraftText(draft.id(), null, relation.getValue(), disputed.getValue(), revision, draft.wording());
    }

    @Override
    PostArgument.Reply reply() {
        return new PostArgument.Reply(parent, revision, relation.getValue(), disputed.getValue());
    }

    @Override
    void showFaults(List<Rejected.Fault> faults) {
        Faults.show(relation, Field.RELATION, faults);
        Faults.show(disputed, Field.DISPUTED, faults);
    }
}
