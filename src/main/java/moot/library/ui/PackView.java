package moot.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import moot.base.ui.Titled;
import moot.library.Library;
import moot.library.Pack;
import moot.library.References;

/// One pack, part by part. The address says which part and which evidence, so that every place can be linked to; only
/// the part in view exists.
@StyleSheet("styles/library.css")
@Route("library/:pack/:part?")
@RolesAllowed("INSTRUCTOR")
class PackView extends Main implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient Library library;
    private final transient References references;
    private String title = "";

    PackView(Library library, References references) {
        this.library = library;
        this.references = references;
        addClassNames("moot-page", "pack-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var pack = parameters.get("pack").flatMap(library::pack);
        var part = PackPart.at(parameters.get("part").orElse(PackPart.ABOUT.path()));
        if (pack.isPresent() && part.filter(parts(pack.get())::contains).isPresent()) {
            show(pack.get(), part.get(), event.getLocation().getQueryParameters());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String title() {
        return title;
    }

    private void show(Pack pack, PackPart part, QueryParameters query) {
        title = pack.title();
        removeAll();
        add(new H1(PackText.of(pack).span(pack.title())), facts(pack), nav(pack, part), panel(pack, part, query));
    }

    private Paragraph facts(Pack pack) {
        var facts = new Paragraph(getTranslation("library.pack.facts", EvidenceCard.day(pack.asOf()), pack.licence()));
        facts.addClassName("moot-muted");
        return facts;
    }

    private Nav nav(Pack pack, PackPart open) {
        var nav = new Nav();
        nav.addClassName("moot-tabs");
        nav.setAriaLabel(getTranslation("library.pack.parts"));
        for (var part : parts(pack)) {
            var link = PackLinks.part(pack, part, getTranslation(part.textKey()));
            link.addClassName("moot-tab");
            if (part == open) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private static List<PackPart> parts(Pack pack) {
        return Stream.of(PackPart.values())
                .filter(part -> part != PackPart.RUBRIC || pack.rubric() != null)
                .toList();
    }

    private Component panel(Pack pack, PackPart part, QueryParameters query) {
        return switch (part) {
            case ABOUT -> new AboutPanel(pack);
            case READING -> new ReadingPanel(pack);
            case EVIDENCE -> new EvidencePanel(pack, references, EvidenceFilter.of(query));
            case SOURCES -> new SourcesPanel(pack, references);
            case SCENARIOS -> new ScenariosPanel(pack);
            case RUBRIC -> new RubricPanel(pack, Objects.requireNonNull(pack.rubric()));
        };
    }
}
