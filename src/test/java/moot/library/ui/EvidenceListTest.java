package moot.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import java.util.ArrayList;
import java.util.List;
import moot.base.ui.Choice;
import org.junit.jupiter.api.Test;

class EvidenceListTest {

    private final EvidenceList list = new EvidenceList("evidence/harbour.json");

    @Test
    void whoComposesCitesAndSeesWhatIsCitedAndSuggested() {
        list.startPicking(List.of("a", "b"), List.of("c"));
        assertThat(property("picking")).isEqualTo("true");
        assertThat(property("picked")).isEqualTo("[\"a\",\"b\"]");
        assertThat(property("suggested")).isEqualTo("[\"c\"]");
    }

    @Test
    void whoComposesNoMoreFindsNothingPicked() {
        list.startPicking(List.of("a"), List.of("c"));
        list.stopPicking();
        assertThat(property("picking")).isEqualTo("false");
        assertThat(property("picked")).isEqualTo("[]");
        assertThat(property("suggested")).isEqualTo("[]");
    }

    @Test
    void toAcceptAndToCheckAreAllowedEachByItself() {
        list.allow(true, false);
        assertThat(property("accepting")).isEqualTo("true");
        assertThat(property("checking")).isEqualTo("false");
    }

    @Test
    void whoListensHearsWhatWasChosenAndWhatFor() {
        List<String> heard = new ArrayList<>();
        list.onChoose(choice -> heard.add(choice.action() + " " + choice.id()));
        ComponentUtil.fireEvent(list, new Choice(list, true, "clean-water", "cite"));
        assertThat(heard).containsExactly("cite clean-water");
    }

    private String property(String name) {
        return String.valueOf(list.getElement().getPropertyRaw(name));
    }
}
