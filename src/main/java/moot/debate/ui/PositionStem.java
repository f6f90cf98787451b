package moot.debate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Stream;
import moot.debate.DraftText;
import moot.debate.Rejected;
import moot.debate.WordingRules.Form;
import moot.library.Position;

/// Which position a new argument is for.
final class PositionStem extends Stem {

    private final RadioButtonGroup<Position> position = new RadioButtonGroup<>();

    PositionStem(DebatePage page, DraftText draft, Runnable changed) {
        position.setLabel(getTranslation("debate.composer.position"));
        position.setItems(page.scenario().positions());
        position.setRenderer(new ComponentRenderer<>(PositionStem::choice));
        if (draft.position() != null) {
            page.scenario().position(draft.position()).ifPresent(position::setValue);
        }
        position.addValueChangeListener(event -> changed.run());
        getContent().add(position);
    }

    private static Div choice(Position position) {
        Div choice = new Div(Marks.letter(position.letter()), new Span(position.label()));
        choice.addClassName("composer__position");
        return choice;
    }

    @Override
    String title() {
        return getTranslation("debate.composer.new");
    }

    @Override
    String action() {
        return getTranslation("debate.composer.post");
    }

    @Override
    Form form() {
        return Form.ARGUMENT;
    }

    @Override
    List<String> suggestions() {
        Position chosen = position.getValue();
        return chosen == null
                ? List.of()
                : Stream.concat(chosen.supporting().stream(), chosen.opposing().stream())
                        .distinct()
                        .toList();
    }

    @Override
    DraftText into(DraftText draft) {
        Position chosen = position.getValue();
        return new DraftText(draft.id(), chosen == null ? null : chosen.id(), null, null, 0, draft.wording());
    }

    @Override
    void showFaults(List<Rejected.Fault> faults) {
        Faults.show(position, Rejected.Field.POSITION, faults);
    }
}
