package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import moot.base.ui.StaticHtml;
import moot.debate.Citation;
import moot.debate.Rejected;
import moot.debate.Rejected.Field;
import moot.debate.Relation;
import moot.debate.Wording;
import org.jspecify.annotations.Nullable;

/// How one argument bears on another, and where it disputes, which of the other's citations.
final class RelationField extends Composite<Div> {

    private final RadioButtonGroup<Relation> relation = new RadioButtonGroup<>();
    private final RadioButtonGroup<String> disputed = new RadioButtonGroup<>();
    private final Runnable changed;
    private List<String> cited = List.of();
    private boolean filling;

    RelationField(DebatePage page, List<Relation> offered, Runnable changed) {
        this.changed = changed;
        relation.setLabel(getTranslation("debate.composer.relation"));
        relation.setItems(offered);
        relation.setRenderer(new ComponentRenderer<>(RelationField::choice));
        disputed.setLabel(getTranslation("debate.composer.disputed"));
        disputed.setItemLabelGenerator(id -> page.evidence(id).statement());
        relation.addValueChangeListener(event -> relationChanged());
        disputed.addValueChangeListener(event -> tell());
        getContent().add(relation);
    }

    private static Div choice(Relation relation) {
        Div choice = new Div();
        String hint = choice.getTranslation("debate.relation." + Marks.key(relation) + ".hint");
        StaticHtml.fill(
                choice,
                List.of(
                        Marks.relationWithin(relation),
                        StaticHtml.text("span", hint).addClass("moot-muted")));
        choice.addClassName("composer__relation");
        return choice;
    }

    /// Says which wording it bears on, whose citations may be disputed.
    void bearOn(Wording other) {
        cited = other.citations().stream().map(Citation::evidence).toList();
        disputed.setItems(cited);
        showDisputed();
    }

    /// Shows what was chosen before; nobody is told, since nobody has chosen anew.
    void set(@Nullable Relation how, @Nullable String which) {
        filling = true;
        relation.setValue(how);
        disputed.setValue(which);
        filling = false;
    }

    @Nullable
    Relation relation() {
        return relation.getValue();
    }

    @Nullable
    String disputed() {
        return disputed.getValue();
    }

    private void relationChanged() {
        showDisputed();
        tell();
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    private void showDisputed() {
        boolean disputes = relation.getValue() == Relation.DISPUTES;
        if (disputes) {
            getContent().add(disputed);
            if (cited.size() == 1) {
                disputed.setValue(cited.getFirst());
            }
        } else {
            disputed.removeFromParent();
            disputed.clear();
        }
    }

    void showFaults(List<Rejected.Fault> faults) {
        Faults.show(relation, Field.RELATION, faults);
        Faults.show(disputed, Field.DISPUTED, faults);
    }
}
