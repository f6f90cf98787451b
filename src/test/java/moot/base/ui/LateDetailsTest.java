package moot.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeDetails.ToggleEvent;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateDetailsTest {

    private final List<Component> made = new ArrayList<>();
    private final LateDetails details = new LateDetails("More", this::make);

    @Test
    void whatNobodyOpensIsNotMade() {
        assertThat(made).isEmpty();
        assertThat(details.getSummaryText()).isEqualTo("More");
    }

    @Test
    void whatIsOpenedAgainIsNotMadeAgain() {
        turn(true);
        turn(false);
        turn(true);
        assertThat(made).hasSize(1);
        assertThat(details.getContent()).isSameAs(made.getFirst());
    }

    private void turn(boolean open) {
        details.setOpen(open);
        ComponentUtil.fireEvent(details, new ToggleEvent(details, true));
    }

    private Component make() {
        made.add(new Span());
        return made.getLast();
    }
}
