package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import moot.library.Evidence;
import moot.library.Evidence.Check;
import moot.library.Evidence.Kind;
import moot.library.MadePack;
import moot.library.Pack;
import moot.library.Paragraph;
import moot.library.Position;
import moot.library.Reading;
import moot.library.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A reading of three paragraphs: the first gives a fact and a figure, the second a judgement and an inference, the
/// third nothing. Further cards were added to the reading.
class CoverageTest {

    private static final Pack PACK = pack();

    private final StoredDebate debate = new StoredDebate();

    @Test
    void beforeAnybodyArguesNothingIsUsed() {
        assertThat(coverage().unusedEvidence()).isEqualTo(PACK.evidence());
        assertThat(unusedParagraphs()).containsExactly("S1.P1", "S1.P2");
        assertThat(coverage().bothSidesEvidence()).isEmpty();
        assertThat(resting(Footing.UNDEFENDED)).containsExactly("P1", "P2");
    }

    @Test
    void aParagraphThatGivesNoEvidenceIsNotMissed() {
        assertThat(unusedParagraphs()).doesNotContain("S1.P3");
    }

    @Test
    void oneCardInUseIsEnoughForItsParagraph() {
        debate.argue("P1", "fact");
        assertThat(unusedParagraphs()).containsExactly("S1.P2");
        assertThat(ids(coverage().unusedEvidence()))
                .containsExactly(
                        "figure", "judgement", "inference", "added", "wrong", "missing", "refuted", "unchecked");
    }

    @Test
    void whatAWithdrawnOrHiddenArgumentCitesIsNotInUse() {
        ArgumentId first = debate.argue("P1", "fact").id();
        ArgumentId second = debate.argue("P1", "judgement").id();
        debate.withdraw(first);
        debate.hide(second);
        assertThat(coverage().unusedEvidence()).isEqualTo(PACK.evidence());
    }

    @Test
    void onlyWhatTheLatestRevisionCitesIsInUse() {
        ArgumentId claim = debate.argue("P1", "fact").id();
        debate.revise(claim, "figure");
        assertThat(ids(coverage().unusedEvidence())).contains("fact").doesNotContain("figure");
    }

    @Test
    void aCardForAPositionAndAgainstItCarriesBothSides() {
        ArgumentId claim = debate.argue("P1", "fact").id();
        debate.reply(claim, Relation.REBUTS, "fact");
        assertThat(bothSides()).containsExactly("fact");
        assertThat(bothSidesParagraphs()).containsExactly("S1.P1");
    }

    @Test
    void aCardForTwoPositionsCarriesBothSides() {
        debate.argue("P1", "figure");
        debate.argue("P2", "figure");
        assertThat(bothSides()).containsExactly("figure");
    }

    @Test
    void aCardForOnePositionAndAgainstAnotherCarriesOneSide() {
        debate.argue("P1", "fact");
        ArgumentId other = debate.argue("P2", "figure").id();
        debate.reply(other, Relation.REBUTS, "fact");
        assertThat(bothSides()).isEmpty();
    }

    @Test
    void aParagraphCarriesBothSidesByTwoOfItsCards() {
        debate.argue("P1", "fact");
        debate.argue("P2", "figure");
        assertThat(bothSides()).isEmpty();
        assertThat(bothSidesParagraphs()).containsExactly("S1.P1");
    }

    @Test
    void aCardThatSupportsHereAndLimitsThereCarriesBothSides() {
        debate.argue("P1", "fact");
        debate.argueCiting("P1", new Citation("fact", Bearing.LIMITS, ""));
        assertThat(bothSides()).containsExactly("fact");
    }

    @Test
    void aCardThatOnlyLimitsAndUndercutsCarriesOneSide() {
        debate.argueCiting("P1", new Citation("fact", Bearing.LIMITS, ""));
        debate.argueCiting("P2", new Citation("fact", Bearing.UNDERCUTS, ""));
        assertThat(bothSides()).isEmpty();
    }

    @Test
    void aQuestionMakesNoSide() {
        ArgumentId claim = debate.argue("P1", "fact").id();
        ArgumentId question = debate.reply(claim, Relation.ASKS).id();
        debate.reply(question, Relation.SUPPORTS, "fact");
        assertThat(bothSides()).isEmpty();
    }

    @Test
    void aPositionSupportedByJudgementAndInferenceAloneRestsOnInference() {
        debate.argue("P1", "judgement");
        debate.argue("P1", "inference", "added");
        debate.argue("P2", "fact", "inference");
        assertThat(onInference()).containsExactly("P1");
    }

    @Test
    void oneFactThatStandsIsEnough() {
        ArgumentId claim = debate.argue("P1", "judgement").id();
        debate.reply(claim, Relation.SUPPORTS, "fact");
        assertThat(onInference()).isEmpty();
    }

    @Test
    void aFactThatDoesNotStandHelpsNobody() {
        debate.argue("P1", "judgement");
        ArgumentId shaken = debate.argue("P1", "fact").id();
        debate.reply(shaken, Relation.REBUTS, "figure");
        assertThat(onInference()).containsExactly("P1");
    }

    @Test
    void whatSpeaksAgainstAPositionDoesNotSupportIt() {
        ArgumentId claim = debate.argue("P1", "judgement").id();
        ArgumentId rebuttal = debate.reply(claim, Relation.REBUTS, "fact").id();
        debate.reply(rebuttal, Relation.REBUTS, "inference");
        assertThat(onInference()).containsExactly("P1");
    }

    @Test
    void aFactThatOnlyLimitsIsNoSupport() {
        debate.argueCiting("P1", Citation.supporting("judgement"), new Citation("fact", Bearing.LIMITS, ""));
        assertThat(onInference()).containsExactly("P1");
    }

    @Test
    void whatWasFoundWrongOrWasNotFoundIsNoFact() {
        debate.argue("P1", "judgement", "wrong", "missing");
        assertThat(onInference()).containsExactly("P1");
    }

    @Test
    void aFactThatNobodyCheckedYetIsAFact() {
        debate.argue("P1", "unchecked");
        assertThat(resting(Footing.FACTS)).containsExactly("P1");
    }

    @Test
    void argumentsThatStandAndCiteNothingThatHoldsRestOnNothing() {
        debate.argue("P1");
        debate.argue("P2", "wrong", "missing");
        assertThat(resting(Footing.NOTHING)).containsExactly("P1", "P2");
        debate.argue("P2", "fact");
        assertThat(resting(Footing.NOTHING)).containsExactly("P1");
        assertThat(resting(Footing.FACTS)).containsExactly("P2");
    }

    @Test
    void anInferenceThatWasFoundWrongSupportsNothing() {
        debate.argue("P1", "refuted");
        assertThat(resting(Footing.NOTHING)).containsExactly("P1");
    }

    @Test
    void whatOnlyLimitsSupportsNothing() {
        debate.argueCiting("P1", new Citation("fact", Bearing.LIMITS, ""));
        assertThat(resting(Footing.NOTHING)).containsExactly("P1");
    }

    @Test
    void aPositionOfWhichNoArgumentStandsIsUndefended() {
        ArgumentId claim = debate.argue("P1", "fact").id();
        debate.argue("P2", "fact");
        assertThat(resting(Footing.UNDEFENDED)).isEmpty();
        debate.reply(claim, Relation.REBUTS, "figure");
        assertThat(resting(Footing.UNDEFENDED)).containsExactly("P1");
    }

    private Coverage coverage() {
        return Coverage.of(Board.EMPTY.with(debate.states()), PACK);
    }

    private List<String> bothSides() {
        return ids(coverage().bothSidesEvidence());
    }

    private List<String> bothSidesParagraphs() {
        return locators(coverage().bothSidesParagraphs());
    }

    private List<String> unusedParagraphs() {
        return locators(coverage().unusedParagraphs());
    }

    private List<String> onInference() {
        return resting(Footing.INFERENCE);
    }

    private List<String> resting(Footing on) {
        return coverage().resting(on).stream().map(Position::id).toList();
    }

    private static List<String> ids(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::id).toList();
    }

    private static List<String> locators(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::locator).toList();
    }

    private static Pack pack() {
        List<Paragraph> paragraphs =
                List.of(new Paragraph("S1.P1", ""), new Paragraph("S1.P2", ""), new Paragraph("S1.P3", ""));
        List<Evidence> evidence = List.of(
                piece("fact", "S1.P1", Kind.FACT, Check.SUPPORTED),
                piece("figure", "S1.P1", Kind.STATISTIC, Check.PARTLY),
                piece("judgement", "S1.P2", Kind.JUDGEMENT, Check.SUPPORTED),
                piece("inference", "S1.P2", Kind.INFERENCE, Check.INFERENCE),
                piece("added", null, Kind.FACT, Check.INFERENCE),
                piece("wrong", null, Kind.STATISTIC, Check.WRONG),
                piece("missing", null, Kind.QUOTATION, Check.NOT_FOUND),
                piece("refuted", null, Kind.INFERENCE, Check.WRONG),
                piece("unchecked", null, Kind.FACT, Check.UNCHECKED));
        Reading reading = new Reading("", List.of(new Section("S1", "", paragraphs)));
        return MadePack.of(reading, evidence, List.of("P1", "P2"));
    }

    private static Evidence piece(String id, @Nullable String at, Kind kind, Check check) {
        return MadePack.piece(id, at, id, kind, check);
    }
}
