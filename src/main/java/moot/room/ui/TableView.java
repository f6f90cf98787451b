package moot.room.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import moot.base.ui.Titled;
import moot.exchange.DebateCsv;
import moot.exchange.DebateTable;
import moot.live.ui.Channels;
import moot.live.ui.PageChannel;
import moot.seminar.Admission;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;

/// A debate as a table, for those who teach: every column sorts, a line opens the room at its argument, and the whole
/// goes into a spreadsheet. A page of its own, so that the room of a telephone does not carry a grid along; its
/// address says what that of the room said, and what was selected since, so that the way back leads there.
@Route("seminar/:seminar/table")
@PermitAll
class TableView extends Div implements BeforeEnterObserver, Titled {

    private final transient DebateTable table;
    private final transient DebateCsv csv;
    private final transient Admission admission;
    private final transient Channels channels;
    private final TableGrid grid =
            new TableGrid(argument -> open(RoomPlace.at(argument)), argument -> open(RoomPlace.why(argument)));
    private final RouterLink back = new RouterLink();
    private RoomAddress address = RoomAddress.PLAIN;
    private @Nullable SeminarId seminar;

    TableView(DebateTable table, DebateCsv csv, Admission admission, Channels channels) {
        this.table = table;
        this.csv = csv;
        this.admission = admission;
        this.channels = channels;
        addClassNames("table-view");
        back.setText(getTranslation("room.table.back"));
        grid.onSelect(argument -> keep(address.at(argument == null ? RoomPlace.PLAIN : RoomPlace.at(argument))));
        grid.onSort(order -> keep(address.sorted(order)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SeminarId wanted = SeminarRoute.of(event);
        address = RoomAddress.of(event.getLocation().getQueryParameters());
        grid.sort(address.order());
        grid.show(table.lines(wanted));
        grid.select(address.place().argument());
        if (!wanted.equals(seminar)) {
            seminar = wanted;
            removeAll();
            add(new H1(title()), ways(wanted), grid.note(), grid, channel(wanted));
        }
        lead(wanted);
    }

    /// Goes there from a room, to the line of an argument if one is open.
    static void open(SeminarId seminar, RoomAddress address) {
        UI.getCurrent().navigate(TableView.class, SeminarRoute.to(seminar), address.query());
    }

    private PageChannel channel(SeminarId wanted) {
        return new PageChannel(channels, wanted.value(), this::refresh);
    }

    private WaysNav ways(SeminarId wanted) {
        return new WaysNav(back, new Anchor(download(wanted), getTranslation("room.table.csv")));
    }

    private void lead(SeminarId to) {
        back.setRoute(RoomView.class, SeminarRoute.to(to));
        back.setQueryParameters(address.query());
    }

    private DownloadHandler download(SeminarId wanted) {
        String name = getTranslation("room.table.file");
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = csv.of(wanted);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv", bytes.length);
        });
    }

    @Override
    public String title() {
        return seminar == null
                ? ""
                : getTranslation("room.table.title", admission.summary(seminar).title());
    }

    private void refresh() {
        if (seminar != null) {
            grid.show(table.lines(seminar));
        }
    }

    /// Keeps in the address what somebody selects and how they sort, without a step to go back by.
    private void keep(RoomAddress now) {
        if (seminar != null) {
            address = now;
            lead(seminar);
            String here = RouteConfiguration.forSessionScope().getUrl(TableView.class, SeminarRoute.to(seminar));
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(here, address.query()));
        }
    }

    private void open(RoomPlace place) {
        if (seminar != null) {
            UI.getCurrent()
                    .navigate(
                            RoomView.class,
                            SeminarRoute.to(seminar),
                            address.at(place).query());
        }
    }
}
