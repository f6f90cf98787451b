package moot.room.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import moot.base.ui.Titled;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/// The room of a seminar at its address, which is the truth for what is open beside the debate.
@Route("seminar/:seminar")
@PermitAll
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class RoomView extends Div implements BeforeEnterObserver, AfterNavigationObserver, Titled {

    private final RoomParts parts;
    private RoomAddress address = RoomAddress.PLAIN;
    private @Nullable Room room;
    private boolean arriving;

    RoomView(RoomParts parts) {
        this.parts = parts;
        addClassName("room-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SeminarId seminar = SeminarRoute.of(event);
        if (room == null || !room.seminar().equals(seminar)) {
            room = new Room(parts.page(seminar), parts, this::go, this::turnToTable);
            removeAll();
            add(room);
            arriving = event.getTrigger() != NavigationTrigger.PAGE_LOAD;
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (room != null) {
            QueryParameters query = event.getLocation().getQueryParameters();
            address = RoomAddress.of(query);
            room.open(address.place(), address.lens());
            if (arriving) {
                room.focusOpen();
            }
            arriving = false;
            Shown.of(query).ifPresent(room::point);
        }
    }

    @Override
    public String title() {
        return room == null ? "" : room.title();
    }

    private void go(RoomPlace place, Lens lens) {
        if (room != null) {
            QueryParameters query = address.at(place).through(lens).query();
            UI.getCurrent().navigate(RoomView.class, SeminarRoute.to(room.seminar()), query);
        }
    }

    private void turnToTable() {
        if (room != null) {
            TableView.open(room.seminar(), address);
        }
    }
}
