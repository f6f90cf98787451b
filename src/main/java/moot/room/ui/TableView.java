package moot.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import moot.base.ui.Titled;
import moot.debate.ArgumentId;
import moot.exchange.DebateCsv;
import moot.exchange.DebateTable;
import moot.live.ui.Channels;
import moot.live.ui.PageChannel;
import moot.seminar.Admission;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;

/// A debate as a table, for those who teach: every column sorts, a line opens the room at its argument, and the whole
/// goes into a spreadsheet. A page of its own, so that the room of a telephone does not carry a grid along.
@Route("seminar/:seminar/table")
@PermitAll
class TableView extends Div implements BeforeEnterObserver, Titled {

    private final transient DebateTable table;
    private final transient DebateCsv csv;
    private final transient Admission admission;
    private final transient Channels channels;
    private final TableGrid grid = new TableGrid(this::open);
    private @Nullable SeminarId seminar;

    TableView(DebateTable table, DebateCsv csv, Admission admission, Channels channels) {
        this.table = table;
        this.csv = csv;
        this.admission = admission;
        this.channels = channels;
        addClassNames("table-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SeminarId wanted = SeminarRoute.of(event);
        grid.show(table.lines(wanted));
        grid.select(RoomPlace.of(event.getLocation().getQueryParameters()).argument());
        if (!wanted.equals(seminar)) {
            seminar = wanted;
            removeAll();
            add(new H1(title()), ways(wanted), grid, new PageChannel(channels, wanted.value(), this::refresh));
        }
    }

    /// Goes there, to the line of an argument if one is open.
    static void open(SeminarId seminar, @Nullable ArgumentId argument) {
        go(TableView.class, seminar, argument);
    }

    private static void go(Class<? extends Component> view, SeminarId seminar, @Nullable ArgumentId argument) {
        RoomPlace place = argument == null ? RoomPlace.PLAIN : RoomPlace.at(argument);
        UI.getCurrent()
                .navigate(view, new RouteParameters("seminar", seminar.toString()), new QueryParameters(place.query()));
    }

    private WaysNav ways(SeminarId wanted) {
        return new WaysNav(
                new Anchor("seminar/" + wanted, getTranslation("room.table.back")),
                new Anchor(download(wanted), getTranslation("room.table.csv")));
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

    private void open(ArgumentId argument) {
        if (seminar != null) {
            go(RoomView.class, seminar, argument);
        }
    }
}
