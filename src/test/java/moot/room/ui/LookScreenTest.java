package moot.room.ui;

import static moot.seminar.TestSeminars.EVIDENCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import moot.base.ui.Choice;
import moot.base.ui.Switch;
import moot.debate.ArgumentId;
import moot.debate.DraftText;
import moot.debate.Drafts;
import moot.debate.Place;
import moot.debate.Wording;
import moot.debate.ui.DebateMap;
import moot.debate.ui.Outline;
import moot.debate.ui.SieveBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// How one looks at a debate, and what the room offers to whoever has opened nothing.
@SuppressWarnings("NullAway.Init")
class LookScreenTest extends RoomScreenTest {

    @Autowired
    private Drafts drafts;

    private ArgumentId claim;

    @BeforeEach
    void argue() {
        claim = arguing.claim(classmate, seminar, "A truce comes first");
    }

    @Test
    void theMapStaysWhileOneOpensAndClosesAnArgument() {
        go("");
        choose(looks(), "map", "turn");
        assertThat($(DebateMap.class).all()).hasSize(1);
        assertThat($(Outline.class).all()).isEmpty();
        choose($(DebateMap.class).single(), claim.toString(), "open");
        assertThat(address()).contains("view=map", "argument=" + claim);
        press("Close");
        assertThat(address()).contains("view=map").doesNotContain("argument");
        choose(looks(), "outline", "turn");
        assertThat($(DebateMap.class).all()).isEmpty();
        assertThat(looks().getElement().getProperty("now")).isEqualTo("outline");
    }

    @Test
    void anAddressThatSaysHowToLookOpensTheDebateAlsoForWhoIsNew() {
        go("");
        assertThat(tab()).isEqualTo("question");
        go("view=map");
        assertThat(tab()).isEqualTo("debate");
    }

    @Test
    void whatIsFoundStaysFoundWhileOneOpensAnArgument() {
        go("argument=" + claim);
        choose(sieve(), "words=truce", "sift");
        assertThat(address()).contains("words=truce", "argument=" + claim);
        press("Close");
        assertThat(address()).contains("words=truce");
        assertThat(sieve().getElement().getProperty("found")).isEqualTo("1");
    }

    @Test
    void theFiltersOfferWhoHasArguedUnderTheNameThatIMaySeeAndWhatIsCited() {
        go("");
        choose(sieve(), "", "offer");
        JsonNode choices = (JsonNode) sieve().getElement().getPropertyRaw("choices");
        assertThat(choices.path("authors").findValuesAsString("label"))
                .containsExactly(test.seat(seminar, classmate).pseudonym());
        assertThat(choices.path("evidence").findValuesAsString("id")).containsExactly(EVIDENCE);
        assertThat(choices.toString()).doesNotContain("Cora Classmate");
    }

    @Test
    void onlyWhoTeachesIsOfferedTheTable() {
        go("");
        assertThat(offered()).containsExactly("Outline", "Map");
        open(instructor, claim);
        assertThat(offered()).containsExactly("Outline", "Map", "Table");
        assertThat(state()).contains("/coverage").doesNotContain("/table");
    }

    @Test
    void whatIBeganIsOfferedToBeGoneOnWith() {
        Place reply = Place.replyTo(claim);
        drafts.keep(seminar, reply, begun("", "A reason without a claim"));
        drafts.keep(seminar, Place.newArgument(), begun("", ""));
        go("");
        assertThat(buttons()).containsOnlyOnce("A draft without a claim");
        press("A draft without a claim");
        assertThat(address()).contains("compose=" + reply);
        assertThat(area("Why?").getValue()).isEqualTo("A reason without a claim");
    }

    private static DraftText begun(String claim, String warrant) {
        DraftText empty = DraftText.empty();
        return empty.with(new Wording(claim, warrant, null, "", List.of()));
    }

    private String tab() {
        return find(Div.class).withClassName("room").single().getElement().getAttribute("data-tab");
    }

    private SieveBar sieve() {
        return $(SieveBar.class).single();
    }

    private Switch looks() {
        return find(Switch.class).withClassName("room__switch").single();
    }

    private List<String> offered() {
        return ((JsonNode) looks().getElement().getPropertyRaw("options")).findValuesAsString("label");
    }

    private static void choose(Component source, String id, String action) {
        ComponentUtil.fireEvent(source, new Choice(source, true, id, action));
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
