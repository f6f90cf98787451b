package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import moot.base.Problem;
import moot.base.ui.Trouble;
import moot.debate.ArgumentId;
import moot.debate.Contribution;
import moot.debate.CurationAct;
import moot.debate.Graft;
import moot.debate.Relation;
import moot.library.Position;
import org.jspecify.annotations.Nullable;

/// One act of curation: which, onto what, and why. The author reads the reason.
final class CurationForm extends Composite<Div> {

    private static final List<CurationAct> ROOT = List.of(CurationAct.MERGE, CurationAct.MOVE, CurationAct.HIDE);
    private static final List<CurationAct> REPLY =
            List.of(CurationAct.MERGE, CurationAct.MOVE, CurationAct.RETYPE, CurationAct.HIDE);

    private final DebatePage page;
    private final Contribution argument;
    private final RadioButtonGroup<CurationAct> act = new RadioButtonGroup<>();
    private final RadioButtonGroup<Position> position = new RadioButtonGroup<>();
    private final ArgumentPicker picker;
    private final RelationField relation;
    private final ReasonField reason = new ReasonField();
    private final Trouble trouble = new Trouble();

    CurationForm(DebatePage page, Contribution argument) {
        this.page = page;
        this.argument = argument;
        this.relation = new RelationField(page, Arrays.asList(Relation.values()), () -> {});
        this.picker = new ArgumentPicker(
                page,
                other -> !other.id().equals(argument.id()) && !other.withdrawn(),
                other -> relation.bearOn(other.wording()));
        act.setLabel(getTranslation("debate.curation.act"));
        act.setItems(argument.parent() == null ? ROOT : REPLY);
        act.setItemLabelGenerator(each -> getTranslation("debate.curation.act." + Marks.key(each)));
        act.addValueChangeListener(event -> ask(event.getValue()));
        position.setLabel(getTranslation("debate.curation.position"));
        position.setItems(page.scenario().positions());
        position.setRenderer(new ComponentRenderer<>(CurationForm::choice));
        getContent().addClassName("curation");
        getContent()
                .add(
                        act,
                        position,
                        picker,
                        relation,
                        reason,
                        trouble,
                        new Button(getTranslation("debate.curation.action"), click -> curate()));
        ask(null);
    }

    private static Div choice(Position position) {
        Div choice = new Div(Marks.letter(position.letter()), new Span(position.label()));
        choice.addClassName("composer__position");
        return choice;
    }

    /// Asks just what an act needs. To retype is to bear otherwise on the parent that one has.
    private void ask(@Nullable CurationAct chosen) {
        boolean moves = chosen == CurationAct.MOVE;
        position.setVisible(moves && !argument.asks());
        picker.setVisible(moves || chosen == CurationAct.MERGE);
        relation.setVisible(moves || chosen == CurationAct.RETYPE);
        reason.setVisible(chosen != null);
        ArgumentId parent = argument.parent();
        if (chosen == CurationAct.RETYPE && parent != null) {
            relation.bearOn(page.board().get(parent).wording());
        }
    }

    private void curate() {
        try {
            curate(act.getOptionalValue().orElseThrow(this::incomplete));
        } catch (Problem problem) {
            trouble.tell(problem);
        }
    }

    private void curate(CurationAct chosen) {
        Optional<ArgumentId> other = picker.value();
        Relation how = relation.relation();
        switch (chosen) {
            case HIDE -> page.curation().hide(argument.id(), reason.getValue());
            case MERGE -> page.curation().merge(argument.id(), other.orElseThrow(this::incomplete), reason.getValue());
            case RETYPE ->
                page.curation()
                        .retype(
                                argument.id(),
                                Optional.ofNullable(how).orElseThrow(this::incomplete),
                                relation.disputed(),
                                reason.getValue());
            case MOVE -> page.curation().move(argument.id(), graft(other, how), reason.getValue());
            case RETYPE_LINK, REMOVE_LINK -> throw new IllegalArgumentException("Not offered here: " + chosen);
        }
    }

    private Graft graft(Optional<ArgumentId> other, @Nullable Relation how) {
        if (other.isPresent() && how != null) {
            return Graft.beneath(other.get(), how, relation.disputed());
        }
        return position.getOptionalValue()
                .map(chosen -> Graft.forPosition(chosen.id()))
                .orElseThrow(this::incomplete);
    }

    private Problem incomplete() {
        return new Problem("debate.curation.incomplete");
    }
}
