package moot.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import moot.library.Paragraph;
import moot.library.Reading;
import moot.library.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The digest of an invented report on a harbour, in three paragraphs.
class AlignmentTest {

    private static final Reading DIGEST = new Reading(
            "The harbour",
            List.of(
                    new Section(
                            "S1",
                            "Ships",
                            List.of(
                                    new Paragraph("S1.P1", "Cruise liners first called in 1987, says the report."),
                                    new Paragraph("S1.P2", "Their smoke troubles the old quarter (Olsen, 2019)."))),
                    new Section(
                            "S2",
                            "Money",
                            List.of(new Paragraph("S2.P1", "Shopkeepers earn 40% of their income in summer.")))));

    private static final String FIRST = "It was in 1987 that a cruise company sent its first liner to our town.";
    private static final String SECOND = "Smoke from the funnels drifts over the old quarter, as Olsen measured.";
    private static final String THIRD = "Of what the shopkeepers earn in a year, 40% comes in the summer months.";

    @Test
    void likeParagraphsStandBesideEachOther() {
        assertThat(places(FIRST, SECOND, THIRD)).containsExactly("S1.P1", "S1.P2", "S2.P1");
    }

    @Test
    void headingsAndWhatComesAfterTheEndAreLeftOut() {
        assertThat(places(
                        "The harbour",
                        "Ships and smoke",
                        FIRST,
                        SECOND,
                        "What does it cost the town?",
                        THIRD,
                        "Bibliography:",
                        "Hansen, K. Collected essays. Printed by the author."))
                .containsExactly(null, null, "S1.P1", "S1.P2", null, "S2.P1", null, null);
    }

    @Test
    void severalParagraphsMayStandBesideOneOfTheDigest() {
        assertThat(places(FIRST, "The liner of 1987 was a small cruise vessel.", SECOND, THIRD))
                .containsExactly("S1.P1", "S1.P1", "S1.P2", "S2.P1");
    }

    @Test
    void whatIsLikeNothingGoesWithTheOneBeforeIt() {
        assertThat(places(FIRST, "Nobody had expected it, and everybody came to look.", SECOND, THIRD))
                .containsExactly("S1.P1", "S1.P1", "S1.P2", "S2.P1");
    }

    @Test
    void theOrderOfTheTextIsKept() {
        List<@Nullable String> places = places(THIRD, FIRST, SECOND);
        assertThat(places).endsWith("S1.P1", "S1.P2").doesNotContain("S2.P1");
    }

    @Test
    void aParagraphOfTheDigestMayHaveNothingBesideIt() {
        assertThat(places(FIRST, THIRD)).containsExactly("S1.P1", "S2.P1");
    }

    @Test
    void locatorsInTheTextAreBelievedAndTakenOff() {
        List<Passage> passages = Alignment.of(
                DIGEST, List.of("[S2.P1] Anything at all.", "S1.P1: More.", "(s1.p2) And so on.", "S9.P9 Unknown."));
        assertThat(passages)
                .containsExactly(
                        new Passage("S2.P1", "Anything at all."),
                        new Passage("S1.P1", "More."),
                        new Passage("S1.P2", "And so on."),
                        new Passage("S1.P2", "S9.P9 Unknown."));
    }

    @Test
    void whatFollowsAMarkGoesOnWithItUntilAHeading() {
        assertThat(places("Before it all, unmarked.", "[S1.P1] One.", "It goes on.", "A heading", "After it all."))
                .containsExactly(null, "S1.P1", "S1.P1", null, null);
    }

    @Test
    void numbersThatCountAllParagraphsAreBelieved() {
        assertThat(Alignment.of(DIGEST, List.of("1. Any.", "[2] Other.", "(3) Words.")))
                .containsExactly(
                        new Passage("S1.P1", "Any."), new Passage("S1.P2", "Other."), new Passage("S2.P1", "Words."));
    }

    @Test
    void numbersThatCountSomethingElseAreNot() {
        assertThat(Alignment.of(DIGEST, List.of("1. " + SECOND, "2. " + THIRD)))
                .containsExactly(new Passage("S1.P2", "1. " + SECOND), new Passage("S2.P1", "2. " + THIRD));
    }

    @Test
    void whereNothingIsAlikeAsManyParagraphsGoInOrder() {
        assertThat(places("Titel", "Ein Satz hier.", "Noch ein Satz.", "Der letzte Satz."))
                .containsExactly(null, "S1.P1", "S1.P2", "S2.P1");
        assertThat(places("Ein Satz hier.", "Noch ein Satz.")).containsExactly(null, null);
    }

    @Test
    void aParagraphCanBeMovedLeftOutAndJoined() {
        Passages passages = new Passages(3, Alignment.of(DIGEST, List.of(FIRST, SECOND, THIRD)));
        assertThat(passages.moved(1, "S2.P1").at("S2.P1")).containsExactly(SECOND, THIRD);
        assertThat(passages.moved(1, null).placed()).isEqualTo(2);
        assertThat(passages.joined(1).at("S1.P1")).containsExactly(FIRST + " " + SECOND);
        assertThat(passages.moved(0, null).joined(1).all().getFirst().locator()).isEqualTo("S1.P2");
        assertThat(passages.joined(2).version()).isEqualTo(3);
    }

    private static List<@Nullable String> places(String... text) {
        List<@Nullable String> places = new ArrayList<>();
        Alignment.of(DIGEST, Arrays.asList(text)).forEach(passage -> places.add(passage.locator()));
        return places;
    }
}
