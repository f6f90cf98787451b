package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import moot.debate.Board;
import moot.debate.Curated;
import moot.debate.ui.DebatePage;

/// The acts by which a debate was put in order, the latest first. It keeps what it has drawn and draws an act anew only
/// when something else is to be said of it, so that whoever undoes one stays where they are.
final class RecordPanel extends Composite<Div> {

    private static final int AT_ONCE = 50;

    private final DebatePage page;
    private final Map<UUID, RecordItem> items = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final Button more = new Button();
    private int most = AT_ONCE;

    RecordPanel(DebatePage page) {
        this.page = page;
        list.addClassName("record__list");
        none.setText(getTranslation("room.record.empty"));
        none.addClassName("moot-empty");
        more.addClickListener(click -> showMore());
        getContent().add(none, list, more);
    }

    /// @throws org.springframework.security.access.AccessDeniedException if the record is not for the viewer
    void catchUp() {
        List<Curated> acts = page.curation().log(page.seminar());
        none.setVisible(acts.isEmpty());
        list.setVisible(!acts.isEmpty());
        show(acts.subList(0, Math.min(acts.size(), Math.max(most, reach(acts)))));
        more.setVisible(items.size() < acts.size());
        more.setText(getTranslation("room.record.more", acts.size() - items.size()));
    }

    /// How far down there is what is shown already.
    private int reach(List<Curated> acts) {
        int reach = acts.size();
        while (reach > 0 && !items.containsKey(acts.get(reach - 1).id())) {
            reach--;
        }
        return reach;
    }

    private void show(List<Curated> acts) {
        Board board = page.board();
        for (int place = 0; place < acts.size(); place++) {
            Curated act = acts.get(place);
            RecordItem item = items.get(act.id());
            if (item == null) {
                item = new RecordItem(page, this::catchUp);
                items.put(act.id(), item);
                list.addComponentAtIndex(place, item);
            }
            item.show(Recorded.of(act, page, board));
        }
    }

    private void showMore() {
        most = items.size() + AT_ONCE;
        catchUp();
    }
}
