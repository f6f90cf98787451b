package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import moot.base.ui.LateDetails;
import moot.base.ui.Markup;
import moot.debate.ui.DebatePage;
import moot.debate.ui.Marks;
import moot.library.Scenario;
import moot.library.Term;
import moot.people.NamePolicy;
import moot.seminar.SeminarScreen;
import moot.seminar.SeminarSummary;

/// The question, where the seminar stands, who sees names, and what one may want to know before arguing.
final class QuestionPane extends Composite<Section> {

    private final DebatePage page;
    private final List<SeminarScreen> screens;
    private final Div state = new Div();

    QuestionPane(DebatePage page, List<SeminarScreen> screens) {
        this.page = page;
        this.screens = screens;
        Scenario scenario = page.scenario();
        H1 question = new H1(scenario.question());
        question.addClassName("room__question");
        state.addClassName("room__state");
        getContent().addClassName("room__about");
        getContent().getElement().setAttribute("aria-label", getTranslation("room.question"));
        getContent().add(state, question, positions(scenario), background(scenario), prompts(scenario), glossary());
        showState();
    }

    /// Says how things stand now.
    void showState() {
        SeminarSummary seminar = page.admission().summary(page.seminar());
        String word = seminar.state().name().toLowerCase(Locale.ROOT);
        Span title = new Span(seminar.title());
        title.addClassName("room__title");
        Span badge = new Span(getTranslation("room.state." + word));
        badge.addClassNames("room__badge", "room__badge--" + word);
        state.removeAll();
        state.add(title, badge);
        if (seminar.sample()) {
            Span sample = new Span(getTranslation("room.sample"));
            sample.addClassName("room__badge");
            state.add(sample);
        }
        state.add(ways(), names(seminar));
        if (!page.mayArgue()) {
            state.add(new Paragraph(getTranslation("room.state." + word + ".what")));
        }
    }

    private WaysNav ways() {
        return new WaysNav(screens.stream()
                .map(screen -> new Anchor(screen.path(page.seminar()), getTranslation(screen.textKey())))
                .toArray(Anchor[]::new));
    }

    private Paragraph names(SeminarSummary seminar) {
        Paragraph names = new Paragraph(
                seminar.names() == NamePolicy.EVERYONE
                        ? getTranslation("room.names.everyone", page.viewer().name())
                        : getTranslation(
                                "room.names.instructors",
                                page.viewer().pseudonym(),
                                page.viewer().name()));
        names.addClassName("room__names");
        names.setVisible(!page.viewer().role().teaches());
        return names;
    }

    /// For the phone, where the debate with its heads is on another tab.
    private UnorderedList positions(Scenario scenario) {
        UnorderedList positions = new UnorderedList();
        positions.addClassName("room__positions");
        positions.getElement().setAttribute("aria-label", getTranslation("room.positions"));
        scenario.positions()
                .forEach(position -> positions.add(new ListItem(
                        Marks.letter(position.letter()),
                        new Span(position.label()),
                        new Paragraph(position.statement()))));
        return positions;
    }

    private Details background(Scenario scenario) {
        return new LateDetails(getTranslation("room.background"), () -> {
            Div text = new Div(new Markup(scenario.background()), new Markup(scenario.evidenceNote()));
            if (scenario.care() != null) {
                text.addComponentAsFirst(new Markup(scenario.care()));
            }
            return text;
        });
    }

    private Details prompts(Scenario scenario) {
        return new LateDetails(getTranslation("room.prompts"), () -> {
            OrderedList prompts = new OrderedList();
            scenario.prompts().forEach(prompt -> prompts.add(new ListItem(prompt)));
            return prompts;
        });
    }

    private Details glossary() {
        return new LateDetails(getTranslation("room.glossary"), () -> {
            DescriptionList terms = new DescriptionList();
            terms.addClassName("room__glossary");
            for (Term term : page.pack().glossary()) {
                terms.add(new DescriptionList.Term(term.term()), new DescriptionList.Description(term.meaning()));
            }
            return terms;
        });
    }
}
