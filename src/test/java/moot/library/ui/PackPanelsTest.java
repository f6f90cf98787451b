package moot.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.nio.file.Path;
import moot.library.Fixture;
import moot.library.References;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// The parts of a pack by themselves, over packs that say less than they might.
class PackPanelsTest extends LibraryScreenTest {

    private static final String SCENARIO = "cruise-ships.scenario.yaml";

    @TempDir
    Path packs;

    @Autowired
    References references;

    private Fixture fixture;

    @BeforeEach
    void write() {
        fixture = Fixture.in(packs);
    }

    @Test
    void aScenarioHasNoHeadingForWhatItDoesNotSay() {
        var full = words(new ScenariosPanel(fixture.sound()));
        assertThat(full).contains("Handle with care", "Prompts", "Roles");
        fixture.change(SCENARIO, "care: Some of the class may live there.\n", "")
                .change(SCENARIO, "prompts:\n  - What is clean?\n", "")
                .change(SCENARIO, "roles:\n  - name: The mayor\n    interests: Votes.\n", "");
        assertThat(words(new ScenariosPanel(fixture.sound())))
                .doesNotContain("Handle with care", "Prompts", "Roles")
                .contains("Positions", "Developments");
    }

    @Test
    void aPositionThatNothingSpeaksAgainstDoesNotSaySo() {
        show(new ScenariosPanel(fixture.sound()));
        assertThat($(Span.class).withText("Speaks for it").all()).hasSize(2);
        assertThat($(Span.class).withText("Speaks against it").all()).hasSize(1);
    }

    @Test
    void aPieceBesideAPositionIsALinkToItsCard() {
        show(new ScenariosPanel(fixture.sound()));
        assertThat($(RouterLink.class)
                        .withText("The water of the harbour is clean.")
                        .single()
                        .getHref())
                .isEqualTo("library/harbour/evidence?id=clean-water");
    }

    @Test
    void withoutGlossaryAndLaterEventsThereAreNoHeadingsForThem() {
        fixture.change("pack.yaml", "glossary:\n  - term: Berth\n    meaning: A place where a ship ties up.\n", "")
                .change(
                        "pack.yaml",
                        "later:\n  - when: May 2025\n    what: The council adjourns.\n    seen: the minutes\n",
                        "");
        assertThat(words(new AboutPanel(fixture.sound())))
                .contains("An invented report")
                .doesNotContain("Glossary", "Later events");
    }

    @Test
    void aSourceThatNeededNoRepairSpeaksOfNone() {
        var port = "\"url-printed\": \"https://port.example/ca lls\",\n      \"repair\": \"A space is removed.\",\n";
        fixture.change("sources.json", port, "");
        assertThat(words(new SourcesPanel(fixture.sound(), references)))
                .contains("Cited by the reading", "Used by a note beside the reading", "Checked:")
                .doesNotContain("Address as printed:", "Repair:");
    }

    @Test
    void aFilteredListSaysByWhatAndLeadsBackToAll() {
        assertThat(summary("at=S2.P1")).isEqualTo("One piece of evidence from S2.P1");
        assertThat($(RouterLink.class).withText("Show all").single().getHref()).isEqualTo("library/harbour/evidence");
        assertThat(summary("source=port-2024")).isEqualTo("2 pieces of evidence rest on port-2024");
        assertThat(summary("at=S9.P9")).isEqualTo("No evidence from S9.P9");
    }

    @Test
    void theWholeListLeadsNowhereElse() {
        assertThat(summary("")).isEqualTo("4 pieces of evidence");
        assertThat($(RouterLink.class).withText("Show all").exists()).isFalse();
    }

    private String summary(String query) {
        show(new EvidencePanel(fixture.sound(), references, EvidenceFilter.of(QueryParameters.fromString(query))));
        return $(Paragraph.class).first().getElement().getText();
    }

    private static void show(Component panel) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel);
    }
}
