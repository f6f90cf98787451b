package moot.room.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import moot.debate.Arguing;
import moot.debate.ArgumentId;
import moot.debate.Contribution;
import moot.people.SignedIn;
import moot.people.TestPeople;
import org.awaitility.core.ThrowingRunnable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// An argument that is open in the room, before whoever a test seats there: what they press, and what they then read.
/// A classmate takes part too.
@SuppressWarnings("NullAway.Init")
abstract class RoomScreenTest extends SeminarScreenTest {

    @Autowired
    Arguing arguing;

    SignedIn classmate;

    @BeforeEach
    void letAClassmateJoin() {
        classmate = test.join(seminar, "Cora Classmate");
    }

    /// In a room of their own. The one before is left by whoever was in it, so that no news of it reach somebody else.
    void open(SignedIn reader, ArgumentId argument) {
        navigate(MeView.class);
        hearNews();
        TestPeople.signInAs(reader);
        navigate(MeView.class);
        go("argument=" + argument);
    }

    void go(String query) {
        UI.getCurrent().navigate("seminar/" + seminar, QueryParameters.fromString(query));
    }

    Contribution stored(ArgumentId argument) {
        return arguing.board(seminar).get(argument);
    }

    void press(String words) {
        test(button(words)).click();
    }

    Button button(String words) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    List<String> spans() {
        return $(Span.class).all().stream().map(RoomScreenTest::words).toList();
    }

    /// What is read aloud of it, also where it is one node of the page.
    static String words(Span span) {
        String html = span.getElement().getProperty("innerHTML", "");
        return html.isEmpty()
                ? span.getText()
                : Jsoup.parseBodyFragment(html)
                        .select("span:not([aria-hidden])")
                        .text();
    }

    String page() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }

    @SuppressWarnings("unchecked")
    <T> RadioButtonGroup<T> choice(String label) {
        return (RadioButtonGroup<T>) $(RadioButtonGroup.class).all().stream()
                .filter(group -> label.equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    List<String> choices() {
        return $(RadioButtonGroup.class).all().stream()
                .map(RadioButtonGroup::getLabel)
                .toList();
    }

    static <T> List<T> offered(RadioButtonGroup<T> choice) {
        return choice.getListDataView().getItems().toList();
    }

    TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    /// News reach an open page on a thread of their own.
    void soon(ThrowingRunnable assertion) {
        await().pollInSameThread().untilAsserted(() -> {
            hearNews();
            assertion.run();
        });
    }

    void assertTold(String trouble) {
        assertThat(page()).contains(trouble);
    }
}
