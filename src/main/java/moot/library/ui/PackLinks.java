package moot.library.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Source;

/// Every way into a pack.
final class PackLinks {

    private PackLinks() {}

    static RouterLink pack(Pack pack) {
        return new RouterLink(pack.title(), PackView.class, new RouteParameters("pack", pack.id()));
    }

    static RouterLink part(Pack pack, PackPart part, String text) {
        return new RouterLink(
                text,
                PackView.class,
                new RouteParameters(new RouteParam("pack", pack.id()), new RouteParam("part", part.path())));
    }

    static RouterLink evidence(Pack pack, Evidence evidence) {
        return evidence(pack, "id", evidence.id(), evidence.statement());
    }

    static RouterLink evidenceAt(Pack pack, String locator, String text) {
        return evidence(pack, "at", locator, text);
    }

    static RouterLink evidenceCiting(Pack pack, Source source, String text) {
        return evidence(pack, "source", source.id(), text);
    }

    private static RouterLink evidence(Pack pack, String filter, String value, String text) {
        var link = part(pack, PackPart.EVIDENCE, text);
        link.setQueryParameters(QueryParameters.of(filter, value));
        return link;
    }
}
