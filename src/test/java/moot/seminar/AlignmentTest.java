package moot.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
                        settled("S2.P1", "Anything at all."),
                        settled("S1.P1", "More."),
                        settled("S1.P2", "And so on."),
                        settled("S1.P2", "S9.P9 Unknown."));
    }

    @Test
    void whatFollowsAMarkGoesOnWithItUntilAHeading() {
        assertThat(places("Before it all, unmarked.", "[S1.P1] One.", "It goes on.", "A heading", "After it all."))
                .containsExactly(null, "S1.P1", "S1.P1", null, null);
    }

    @Test
    void numbersThatCountAllParagraphsAreBelieved() {
        assertThat(Alignment.of(DIGEST, List.of("1. Any.", "[2] Other.", "(3) Words.")))
                .containsExactly(settled("S1.P1", "Any."), settled("S1.P2", "Other."), settled("S2.P1", "Words."));
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

    @Test
    void aParagraphIsSplitWithoutLosingAWord() {
        Passages passages = new Passages(3, List.of(settled("S1.P2", FIRST + "  " + SECOND)));
        Passages split = passages.split(0, FIRST.length() + 1);
        assertThat(split.all()).containsExactly(settled("S1.P2", FIRST), new Passage("S1.P2", SECOND));
        assertThat(split.joined(1).all()).containsExactly(settled("S1.P2", FIRST + " " + SECOND));
        assertThat(split.version()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> passages.split(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> split.split(0, FIRST.length()));
    }

    @Test
    void eachPartOfWhatWasSplitGetsItsOwnPlace() {
        Passages run = new Passages(1, Alignment.of(DIGEST, List.of(FIRST + " " + SECOND, THIRD)));
        assertThat(run.all()).extracting(Passage::locator).containsOnlyOnce("S2.P1");
        assertThat(again(run.split(0, FIRST.length()), 0)).containsExactly("S1.P1", "S1.P2", "S2.P1");
    }

    @Test
    void aHeadingThatIsSplitOffIsLeftOut() {
        Passages run = new Passages(1, Alignment.of(DIGEST, List.of(FIRST, "Ships and smoke " + SECOND, THIRD)));
        assertThat(again(run.split(1, "Ships and smoke".length()), 1)).containsExactly("S1.P1", null, "S1.P2", "S2.P1");
    }

    @Test
    void whatJoinsAgainStandsAsBefore() {
        Passages run = new Passages(1, Alignment.of(DIGEST, List.of(FIRST + " " + SECOND, THIRD)));
        List<Passage> split =
                Alignment.again(DIGEST, run.split(0, FIRST.length()).all(), 0);
        Passages joined = new Passages(1, split).joined(1);
        assertThat(Alignment.again(DIGEST, joined.all(), 0)).isEqualTo(run.all());
    }

    @Test
    void theFollowingAreProposedAnewWhereNobodyCorrectedThem() {
        Passages run = new Passages(
                1,
                List.of(
                        new Passage("S2.P1", FIRST + " " + SECOND),
                        new Passage("S1.P1", THIRD),
                        settled("S2.P1", SECOND),
                        settled(null, THIRD)));
        assertThat(again(run.split(0, FIRST.length()), 0)).containsExactly("S1.P1", "S1.P2", "S2.P1", "S2.P1", null);
        assertThat(again(run, 1)).as("what comes before stays").startsWith("S2.P1", "S2.P1");
    }

    @Test
    void whatWasCorrectedIsAnAnchorForWhatWasNot() {
        Passages run = new Passages(1, List.of(settled("S1.P2", FIRST), new Passage("S1.P1", FIRST + " " + THIRD)));
        assertThat(again(run.split(1, FIRST.length()), 1)).containsExactly("S1.P2", "S1.P2", "S2.P1");
    }

    @Test
    void whatIsLikeNothingStaysWhereItWas() {
        Passages marked =
                new Passages(1, Alignment.of(DIGEST, List.of("[S1.P1] Ein Satz. Noch einer.", "Ein dritter.")));
        assertThat(again(marked.split(0, 9), 0)).containsExactly("S1.P1", "S1.P1", "S1.P1");
    }

    @Test
    void aTextThatStoodNowhereIsPlacedOnceItHasAsManyParagraphs() {
        Passages run = new Passages(1, Alignment.of(DIGEST, List.of("Ein Satz. Noch einer.", "Der letzte Satz.")));
        assertThat(run.placed()).isZero();
        assertThat(again(run.split(0, 9), 0)).containsExactly("S1.P1", "S1.P2", "S2.P1");
    }

    @Test
    void aParagraphKnowsWhereItsSentencesBegin() {
        assertThat(new Passage(null, "One is short. Is two? “Three” it is.").sentences(Locale.ENGLISH))
                .containsExactly(0, 14, 22);
        assertThat(new Passage(null, "No end to it").sentences(Locale.GERMAN)).containsExactly(0);
    }

    private static Passage settled(@Nullable String locator, String words) {
        return new Passage(locator, words, true);
    }

    private static List<@Nullable String> again(Passages cut, int from) {
        return locators(Alignment.again(DIGEST, cut.all(), from));
    }

    private static List<@Nullable String> places(String... text) {
        return locators(Alignment.of(DIGEST, Arrays.asList(text)));
    }

    private static List<@Nullable String> locators(List<Passage> passages) {
        List<@Nullable String> places = new ArrayList<>();
        passages.forEach(passage -> places.add(passage.locator()));
        return places;
    }
}
