package moot.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import moot.library.ui.ReadingPane;
import moot.people.TestPeople;
import moot.seminar.FullTexts;
import moot.seminar.Passage;
import moot.seminar.Passages;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Loading a full text, without a browser. The text is invented.
@SuppressWarnings("NullAway.Init")
class FullTextViewTest extends SeminarScreenTest {

    private static final String TEXT = "[S1.P1] Gulls circle.\n\n[S2.P1] In 1949 the ferry was late.\n\nAppendix";

    @Autowired
    private FullTexts texts;

    @BeforeEach
    void openScreen() {
        TestPeople.signInAs(instructor);
        go("/text");
    }

    @Test
    void aPastedTextIsPreviewedCorrectedAndShown() {
        paste(TEXT);
        assertThat(headings()).containsExactly("Where each paragraph stands");
        assertThat(words()).anyMatch(text -> text.startsWith("2 of 3 paragraphs stand beside one of the digest"));
        press("Show it to the class");
        assertThat(headings()).containsExactly("What the class sees", "Load a text");
        assertThat(texts.shown(seminar).orElseThrow().at("S1.P1")).containsExactly("Gulls circle.");
    }

    @Test
    void aCorrectionIsStoredAndCanBeUndone() {
        paste(TEXT);
        List<Passage> before = prepared().all();
        row(1).place().setValue("S3.P1");
        assertThat(prepared().all().get(1)).isEqualTo(new Passage("S3.P1", "In 1949 the ferry was late.", true));
        row(1).join().click();
        assertThat(prepared().at("S1.P1")).containsExactly("Gulls circle. In 1949 the ferry was late.");
        press("Undo");
        press("Undo");
        assertThat(prepared().all()).isEqualTo(before);
    }

    @Test
    void aParagraphIsSplitWhereASentenceBegins() {
        paste("[S1.P1] Gulls circle. Ferries wait. Ships sink.\n\n[S2.P1] The end.");
        PassageRow whole = opened(0);
        assertThat(choices(whole)).startsWith("Choose a word: Gulls circle.");
        choose(whole, "Begin a new paragraph here: Ferries wait.");
        assertThat(prepared().all())
                .extracting(Passage::words)
                .containsExactly("Gulls circle.", "Ferries wait. Ships sink.", "The end.");
        row(1).place().setValue("S3.P1");
        assertThat(prepared().at("S3.P1")).containsExactly("Ferries wait. Ships sink.");
        row(1).join().click();
        assertThat(prepared().at("S1.P1")).containsExactly("Gulls circle. Ferries wait. Ships sink.");
        press("Undo");
        assertThat(prepared().at("S3.P1")).containsExactly("Ferries wait. Ships sink.");
    }

    @Test
    void whereNoSentenceEndsAParagraphIsSplitAtAWord() {
        paste("[S1.P1] Of gulls Gulls circle.");
        PassageRow whole = opened(0);
        choose(whole, "Choose a word: Of gulls Gulls circle.");
        choose(whole, "Gulls");
        assertThat(prepared().all()).extracting(Passage::words).containsExactly("Of gulls", "Gulls circle.");
    }

    @Test
    void whatWasOpenedToBeSplitCanBeLeftWhole() {
        paste(TEXT);
        PassageRow row = opened(1);
        assertThat(choices(row)).isNotEmpty();
        row.split().click();
        assertThat(choices(row)).isEmpty();
        assertThat(within(row, Paragraph.class)).extracting(Paragraph::getText).contains("In 1949 the ferry was late.");
        assertThat(row(2).split().isVisible()).as("a single word").isFalse();
    }

    @Test
    void whatCannotBeReadIsToldAndWhatWasPastedStays() {
        test($(TextArea.class).single()).setValue("A text of my own");
        load("a.txt", "Élan".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(words()).anyMatch(text -> text.startsWith("This text is not in UTF-8"));
        assertThat($(TextArea.class).single().getValue()).isEqualTo("A text of my own");
        test($(TextArea.class).single()).setValue(" ");
        press("Use this text");
        assertThat(words()).contains("There is no text in it. Choose another file, or paste the text.");
    }

    @Test
    void aFileIsTakenAsWhatIsPasted() {
        load("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(texts.prepared(seminar).orElseThrow().placed()).isEqualTo(2);
        assertThat($(Upload.class).exists()).isFalse();
    }

    @Test
    void whatIsPreparedIsThereAgainAfterAReload() {
        paste(TEXT);
        go("");
        go("/text");
        assertThat(headings()).containsExactly("Where each paragraph stands");
    }

    @Test
    void theClassReadsItBesideTheDigest() {
        texts.prepare(seminar, TEXT.lines().filter(line -> !line.isEmpty()).toList());
        texts.show(seminar);
        TestPeople.signInAs(student);
        show("paragraph:S1.P1");
        String full = full();
        assertThat(full).contains("Gulls circle.", "nato-founded-1949").doesNotContain("Appendix");
        TestSeminars.as(instructor, () -> texts.remove(seminar));
        show("paragraph:S2.P1");
        assertThat(full()).isEqualTo("{}");
    }

    private PassageRow opened(int index) {
        PassageRow row = row(index);
        row.split().click();
        return row;
    }

    private static List<String> choices(PassageRow row) {
        return within(row, NativeButton.class).map(FullTextViewTest::name).toList();
    }

    private static void choose(PassageRow row, String name) {
        NativeButton chosen = within(row, NativeButton.class)
                .filter(button -> name(button).equals(name))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(chosen, new ClickEvent<>(chosen));
    }

    private static String name(NativeButton button) {
        return button.getAriaLabel().orElseGet(button::getText);
    }

    private static <T extends Component> Stream<T> within(Component part, Class<T> kind) {
        return part.getChildren()
                .flatMap(child ->
                        Stream.concat(Stream.of(child).filter(kind::isInstance).map(kind::cast), within(child, kind)));
    }

    private PassageRow row(int index) {
        return (PassageRow) test($(VirtualList.class).single()).getItemComponent(index);
    }

    private Passages prepared() {
        return texts.prepared(seminar).orElseThrow();
    }

    private String full() {
        return String.valueOf($(ReadingPane.class).single().getElement().getPropertyRaw("full"));
    }

    private void paste(String text) {
        test($(TextArea.class).single()).setValue(text);
        press("Use this text");
    }

    private void load(String name, byte[] bytes) {
        ((LoadPanel) $(Upload.class)
                        .single()
                        .getParent()
                        .orElseThrow()
                        .getParent()
                        .orElseThrow())
                .take(name, bytes);
    }

    private void press(String words) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void go(String page) {
        UI.getCurrent().navigate("seminar/" + seminar + page);
    }

    private void show(String what) {
        UI.getCurrent().navigate("seminar/" + seminar, QueryParameters.of("show", what));
    }

    private List<String> words() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> headings() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }
}
