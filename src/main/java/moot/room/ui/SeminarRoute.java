package moot.room.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import moot.seminar.SeminarId;

/// The seminar that an address of the form `seminar/:seminar/…` names.
final class SeminarRoute {

    private SeminarRoute() {}

    /// @throws NotFoundException if what stands there cannot be the id of a seminar
    static SeminarId of(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get("seminar").orElseThrow();
        try {
            return SeminarId.of(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException(text);
        }
    }

    static RouteParameters to(SeminarId seminar) {
        return new RouteParameters("seminar", seminar.toString());
    }
}
