package moot.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import moot.library.Development;
import moot.library.Pack;
import moot.library.Position;
import moot.library.Role;
import moot.library.Scenario;

/// One scenario as an instructor wants to know it before choosing it.
class ScenarioSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Pack pack;
    private final transient Scenario scenario;
    private final PackText text;

    ScenarioSection(Pack pack, Scenario scenario) {
        this.pack = pack;
        this.scenario = scenario;
        this.text = PackText.of(pack);
        setId(scenario.id());
        add(
                new H2(text.span(scenario.title())),
                text.paragraph(scenario.question()),
                text.prose(scenario.background()));
        add(title("evidence-note"), text.prose(scenario.evidenceNote()));
        Optional.ofNullable(scenario.care()).ifPresent(care -> add(title("care"), text.prose(care)));
        add(title("positions"));
        scenario.positions().forEach(position -> add(position(position)));
        each("prompts", scenario.prompts(), prompt -> text.paragraph(prompt));
        each("developments", scenario.developments(), this::development);
        each("roles", scenario.roles(), this::role);
    }

    private <T> void each(String name, List<T> entries, Function<T, Component> make) {
        if (!entries.isEmpty()) {
            add(title(name));
            entries.forEach(entry -> add(make.apply(entry)));
        }
    }

    private H3 title(String name) {
        return new H3(getTranslation("library.scenario." + name));
    }

    private Component position(Position position) {
        var letter = new Span(position.letter());
        letter.addClassNames("moot-letter", "moot-letter--" + position.letter().toLowerCase(Locale.ROOT));
        var card = new Article(
                new H4(letter, new Span(" "), text.span(position.label())), text.paragraph(position.statement()));
        card.addClassName("moot-card");
        card.add(evidence("for", position.supporting()), evidence("against", position.opposing()));
        return card;
    }

    private Component evidence(String side, List<String> ids) {
        var list = new UnorderedList();
        ids.stream()
                .flatMap(id -> pack.evidence(id).stream())
                .map(piece -> new ListItem(PackLinks.evidence(pack, piece), new Span(" "), new EvidenceBadge(piece)))
                .forEach(list::add);
        var block = new Div(new Span(getTranslation("library.scenario." + side)), list);
        block.setVisible(!ids.isEmpty());
        return block;
    }

    private Component development(Development development) {
        var tests = development.tests().stream()
                .flatMap(id -> scenario.position(id).stream())
                .map(Position::letter)
                .collect(Collectors.joining(", "));
        var block = new Article(
                new Paragraph(getTranslation("library.development.hypothetical")),
                text.paragraph(development.text()),
                new Paragraph(
                        new Span(getTranslation("library.development.tests", tests) + " "),
                        text.span(development.aim())));
        block.addClassName("moot-hypothetical");
        return block;
    }

    private Component role(Role role) {
        var list = new DescriptionList();
        list.add(
                new DescriptionList.Term(text.span(role.name())),
                new DescriptionList.Description(text.span(role.interests())));
        return list;
    }
}
