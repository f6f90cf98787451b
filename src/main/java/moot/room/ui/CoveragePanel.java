package moot.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import moot.debate.Coverage;
import moot.debate.Footing;
import moot.debate.Sieve;
import moot.debate.Sort;
import moot.debate.Stance;
import moot.debate.ui.Marks;
import moot.debate.ui.SieveQuery;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Position;
import moot.library.ui.EvidenceBadge;
import moot.library.ui.PackText;
import moot.room.ui.RoomPlace.Leaning;
import moot.room.ui.RoomPlace.Leaning.On;
import moot.seminar.SeminarId;

/// The coverage of a reading as lists. What nobody has used leads to itself, what is used to the arguments that
/// use it.
final class CoveragePanel extends Composite<Div> {

    private static final int EXCERPT = 100;

    private final SeminarId seminar;
    private final PackText text;

    CoveragePanel(SeminarId seminar, Pack pack, Coverage coverage) {
        this.seminar = seminar;
        this.text = PackText.of(pack);
        list("undefended", coverage.resting(Footing.UNDEFENDED), this::position);
        list("nothing", coverage.resting(Footing.NOTHING), this::position);
        list("inference", coverage.resting(Footing.INFERENCE), this::position);
        list(
                "both.evidence",
                coverage.bothSidesEvidence(),
                piece -> evidence(piece, arguments(On.EVIDENCE, piece.id())));
        list(
                "both.paragraphs",
                coverage.bothSidesParagraphs(),
                paragraph -> paragraph(paragraph, arguments(On.PARAGRAPH, paragraph.locator())));
        list(
                "unused.paragraphs",
                coverage.unusedParagraphs(),
                paragraph -> paragraph(paragraph, shown(On.PARAGRAPH, paragraph.locator())));
        list("unused.evidence", coverage.unusedEvidence(), piece -> evidence(piece, shown(On.EVIDENCE, piece.id())));
    }

    private <T> void list(String what, List<T> items, Function<T, Component> line) {
        String key = "room.coverage." + what;
        Section section = new Section(new H2(getTranslation(key, items.size())));
        section.addClassNames("coverage__part", "moot-card");
        if (items.isEmpty()) {
            section.add(new Paragraph(getTranslation(key + ".none")));
        } else {
            UnorderedList list = new UnorderedList();
            items.forEach(item -> list.add(new ListItem(line.apply(item))));
            section.add(new Paragraph(getTranslation(key + ".what")), list);
        }
        getContent().add(section);
    }

    private Component position(Position position) {
        Sieve sieve = new Sieve(Sort.THREAD, Stance.FOR, position.id(), null, null, Set.of(), "");
        return link(SieveQuery.write(sieve), Marks.letter(position.letter()), text.span(position.label()));
    }

    private Component evidence(Evidence piece, Map<String, List<String>> where) {
        return link(where, new EvidenceBadge(piece), text.span(piece.statement()));
    }

    private Component paragraph(moot.library.Paragraph paragraph, Map<String, List<String>> where) {
        Span locator = new Span(paragraph.locator());
        locator.addClassName("coverage__locator");
        return link(where, locator, text.span(excerpt(paragraph.text())));
    }

    private static Map<String, List<String>> arguments(On on, String id) {
        return new LinkedHashMap<>(RoomPlace.leaningOn(new Leaning(on, id)).query());
    }

    private static Map<String, List<String>> shown(On on, String id) {
        return Shown.query(new Leaning(on, id));
    }

    private RouterLink link(Map<String, List<String>> query, Component... content) {
        RouterLink link = new RouterLink(RoomView.class, new RouteParameters("seminar", seminar.toString()));
        link.setQueryParameters(new QueryParameters(query));
        link.addClassName("coverage__item");
        link.add(content);
        return link;
    }

    private static String excerpt(String markdown) {
        String plain = markdown.replaceAll("[*_`]", "");
        return plain.length() <= EXCERPT ? plain : plain.substring(0, EXCERPT).strip() + "…";
    }
}
