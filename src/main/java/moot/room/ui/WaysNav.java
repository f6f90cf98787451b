package moot.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;

/// The ways from a screen of a seminar to what else there is of it.
final class WaysNav extends Nav {

    private static final long serialVersionUID = 1L;

    WaysNav(Component... ways) {
        super(ways);
        addClassName("room__ways");
        setAriaLabel(getTranslation("room.ways"));
    }
}
