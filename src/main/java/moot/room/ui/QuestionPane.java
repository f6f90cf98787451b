package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import moot.base.ui.LateDetails;
import moot.base.ui.Markup;
import moot.base.ui.StaticHtml;
import moot.debate.ui.DebatePage;
import moot.library.Position;
import moot.library.Scenario;
import moot.library.Term;
import moot.people.NamePolicy;
import moot.seminar.SeminarScreen;
import moot.seminar.SeminarSummary;
import org.jsoup.nodes.Element;

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
        List<Element> said = new ArrayList<>();
        said.add(StaticHtml.text("span", seminar.title()).addClass("room__title"));
        said.add(badge("room.state." + word).addClass("room__badge--" + word));
        if (seminar.sample()) {
            said.add(badge("room.sample"));
        }
        said.add(ways());
        if (!page.viewer().role().teaches()) {
            said.add(names(seminar));
        }
        if (!page.mayArgue()) {
            said.add(StaticHtml.text("p", getTranslation("room.state." + word + ".what")));
        }
        StaticHtml.fill(state, said);
    }

    private Element badge(String key) {
        return StaticHtml.text("span", getTranslation(key)).addClass("room__badge");
    }

    private Element ways() {
        Element ways = new Element("nav").addClass("room__ways").attr("aria-label", getTranslation("room.ways"));
        screens.forEach(screen -> ways.appendElement("a")
                .attr("href", screen.path(page.seminar()))
                .text(getTranslation(screen.textKey())));
        return ways;
    }

    private Element names(SeminarSummary seminar) {
        return StaticHtml.text(
                        "p",
                        seminar.names() == NamePolicy.EVERYONE
                                ? getTranslation(
                                        "room.names.everyone", page.viewer().name())
                                : getTranslation(
                                        "room.names.instructors",
                                        page.viewer().pseudonym(),
                                        page.viewer().name()))
                .addClass("room__names");
    }

    /// For the phone, where the debate with its heads is on another tab.
    private UnorderedList positions(Scenario scenario) {
        UnorderedList positions = new UnorderedList();
        positions.addClassName("room__positions");
        positions.getElement().setAttribute("aria-label", getTranslation("room.positions"));
        StaticHtml.fill(
                positions,
                scenario.positions().stream().map(QuestionPane::position).toList());
        return positions;
    }

    private static Element position(Position position) {
        return new Element("li")
                .appendChildren(List.of(
                        StaticHtml.text("span", position.letter())
                                .addClass("moot-letter")
                                .addClass("moot-letter--" + position.letter().toLowerCase(Locale.ROOT)),
                        StaticHtml.text("span", position.label()),
                        StaticHtml.text("p", position.statement())));
    }

    private LateDetails background(Scenario scenario) {
        return new LateDetails(getTranslation("room.background"), () -> {
            Div text = new Div(new Markup(scenario.background()), new Markup(scenario.evidenceNote()));
            if (scenario.care() != null) {
                text.addComponentAsFirst(new Markup(scenario.care()));
            }
            return text;
        });
    }

    private LateDetails prompts(Scenario scenario) {
        return new LateDetails(getTranslation("room.prompts"), () -> {
            OrderedList prompts = new OrderedList();
            scenario.prompts().forEach(prompt -> prompts.add(new ListItem(prompt)));
            return prompts;
        });
    }

    private LateDetails glossary() {
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
