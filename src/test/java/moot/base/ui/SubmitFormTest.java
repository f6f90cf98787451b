package moot.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SubmitFormTest {

    private final SubmitForm form = new SubmitForm("Send");

    @Test
    void theButtonComesAfterTheFieldsAndEnterIsUnseenBehindIt() {
        var first = new Span();
        var second = new Span();
        form.setFields(first, second);
        assertThat(form.getChildren()).startsWith(first, second, form.button());
        assertThat(enter().getElement().getTag()).isEqualTo("input");
        assertThat(enter().getElement().getAttribute("type")).isEqualTo("submit");
        assertThat(enter().getElement().hasAttribute("hidden")).isTrue();
    }

    @Test
    void otherFieldsTakeThePlaceOfTheFirst() {
        form.setFields(new Span());
        var other = new Span();
        form.setFields(other);
        assertThat(form.getChildren()).startsWith(other, form.button()).hasSize(3);
    }

    @Test
    void whoListensNoMoreHearsOfNoMore() {
        var heard = new AtomicInteger();
        var listening = form.addSubmitListener(submitted -> heard.incrementAndGet());
        Press.submit(form);
        listening.remove();
        Press.submit(form);
        assertThat(heard).hasValue(1);
    }

    private Component enter() {
        return form.getChildren().toList().getLast();
    }
}
