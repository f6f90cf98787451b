package moot.room.ui;

import com.vaadin.flow.component.Composite;
import java.util.Locale;
import java.util.function.Consumer;
import moot.base.ui.Switch;
import moot.room.ui.Lens.Look;

/// Turns from one view of the debate to another.
final class LookSwitch extends Composite<Switch> {

    private static final String TABLE = "table";

    private final Consumer<Look> turn;
    private Runnable openTable = () -> {};

    LookSwitch(Consumer<Look> turn) {
        this.turn = turn;
        for (Look look : Look.values()) {
            offer(id(look));
        }
    }

    @Override
    protected Switch initContent() {
        Switch looks = new Switch("room.look", this::chosen);
        looks.getElement().getClassList().add("room__switch");
        return looks;
    }

    /// Offers the view that is a page of its own.
    void offerTable(Runnable open) {
        openTable = open;
        offer(TABLE);
    }

    void show(Look now) {
        getContent().show(id(now));
    }

    private void offer(String look) {
        getContent().offer(look, getTranslation("room.look." + look));
    }

    private void chosen(String look) {
        if (look.equals(TABLE)) {
            openTable.run();
        } else {
            turn.accept(Look.valueOf(look.toUpperCase(Locale.ROOT)));
        }
    }

    private static String id(Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }
}
