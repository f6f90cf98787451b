package moot.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
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
        details.setOpened(true);
        details.setOpened(false);
        details.setOpened(true);
        assertThat(made).hasSize(1);
        assertThat(details.getContent()).isEqualTo(made);
    }

    private Component make() {
        made.add(new Span());
        return made.getLast();
    }
}
