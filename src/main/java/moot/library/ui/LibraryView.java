package moot.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import moot.base.ui.Titled;
import moot.library.Fault;
import moot.library.FaultyPack;
import moot.library.Library;
import moot.library.Pack;

/// The packs at hand, and what keeps the others from being used. Whoever writes a pack mends a file, reads the folders
/// again, and sees what is left.
@StyleSheet("styles/library.css")
@Route("library")
@RolesAllowed("INSTRUCTOR")
class LibraryView extends Main implements Titled {

    private static final long serialVersionUID = 1L;

    final Button reload = new Button(getTranslation("library.list.reload"), click -> reload());
    private final transient Library library;
    private final Div shelves = new Div();

    LibraryView(Library library) {
        this.library = library;
        addClassNames("moot-page", "library-view");
        add(new H1(title()), shelves, reload);
        show();
    }

    @Override
    public String title() {
        return getTranslation("library.list.title");
    }

    private void reload() {
        library.reload();
        show();
    }

    private void show() {
        shelves.removeAll();
        library.packs().forEach(pack -> shelves.add(pack(pack)));
        if (library.packs().isEmpty()) {
            shelves.add(empty());
        }
        if (!library.faulty().isEmpty()) {
            shelves.add(faulty());
        }
    }

    private Component pack(Pack pack) {
        var counts = new Paragraph(getTranslation(
                "library.list.counts",
                pack.scenarios().size(),
                pack.evidence().size(),
                pack.sources().size()));
        counts.addClassName("moot-muted");
        var card = new Article(new H2(PackLinks.pack(pack)), counts, questions(pack));
        card.addClassName("moot-card");
        return card;
    }

    private static UnorderedList questions(Pack pack) {
        var list = new UnorderedList();
        var text = PackText.of(pack);
        pack.scenarios().forEach(scenario -> list.add(new ListItem(text.span(scenario.question()))));
        return list;
    }

    private Component empty() {
        var words = new Paragraph(getTranslation("library.list.empty"));
        words.addClassName("moot-empty");
        return words;
    }

    private Component faulty() {
        var section = new Section(
                new H2(getTranslation("library.list.faulty")),
                new Paragraph(getTranslation("library.list.faulty-help")));
        library.faulty().forEach(pack -> section.add(new H3(pack.id()), folder(pack), faults(pack)));
        return section;
    }

    private static Component folder(FaultyPack pack) {
        return new Paragraph(new Code(pack.folder().toString()));
    }

    private UnorderedList faults(FaultyPack pack) {
        var list = new UnorderedList();
        pack.faults().forEach(fault -> list.add(fault(fault)));
        return list;
    }

    private ListItem fault(Fault fault) {
        var place = new Code(fault.file() + ":" + fault.line());
        return new ListItem(
                place, new Span(" "), new Span(getTranslation("library.list.fault", fault.found(), fault.expected())));
    }
}
