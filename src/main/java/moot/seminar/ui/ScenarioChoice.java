package moot.seminar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import moot.library.Pack;
import moot.library.Scenario;

/// The scenarios of all packs, each by its question.
class ScenarioChoice extends RadioButtonGroup<ScenarioChoice.Offer> {

    private static final long serialVersionUID = 1L;

    /// A scenario and the pack that it is in.
    record Offer(Pack pack, Scenario scenario) {}

    ScenarioChoice(List<Pack> packs) {
        setLabel(getTranslation("seminar.new.scenario"));
        setItems(packs.stream().flatMap(ScenarioChoice::offers).toList());
        setItemLabelGenerator(offer -> offer.scenario().question());
        setRenderer(new ComponentRenderer<>(this::card));
        addClassName("seminar-choice");
    }

    private static java.util.stream.Stream<Offer> offers(Pack pack) {
        return pack.scenarios().stream().map(scenario -> new Offer(pack, scenario));
    }

    private Component card(Offer offer) {
        Span question = new Span(offer.scenario().question());
        question.addClassName("seminar-choice__title");
        Span pack = new Span(getTranslation(
                "seminar.new.pack",
                offer.pack().title(),
                offer.pack().evidence().size()));
        pack.addClassName("seminar-choice__text");
        return new Div(question, pack);
    }
}
