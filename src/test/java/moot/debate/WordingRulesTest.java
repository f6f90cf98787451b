package moot.debate;

import static moot.debate.WordingRules.Form.ARGUMENT;
import static moot.debate.WordingRules.Form.QUESTION;
import static moot.debate.WordingRules.Form.REPLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import moot.debate.Rejected.Fault;
import moot.debate.Rejected.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingRulesTest {

    private static final Set<String> PACK = Set.of("e1", "e2", "e3", "e4", "e5", "e6");

    @Test
    void aCompleteArgumentHasNoFault() {
        assertThat(faults(1, wording("Claim", "Warrant", Sureness.CERTAINLY, "", "e1"), ARGUMENT))
                .isEmpty();
    }

    @Test
    void aReplyNeedsNoSureness() {
        assertThat(faults(1, wording("Claim", "Reason", null, "", "e1"), REPLY)).isEmpty();
    }

    @Test
    void aQuestionNeedsNothingButItself() {
        assertThat(faults(5, Wording.question("Since when?"), QUESTION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void withoutAClaimThereIsNoArgument(String claim) {
        var wording = wording(claim, "Warrant", Sureness.CERTAINLY, "", "e1");
        assertThat(faults(1, wording, ARGUMENT)).containsExactly("CLAIM debate.fault.claim-empty []");
        assertThat(faults(1, wording, REPLY)).containsExactly("CLAIM debate.fault.claim-empty []");
    }

    @Test
    void anEmptyQuestionIsToldAsOne() {
        assertThat(faults(0, Wording.question(" "), QUESTION)).containsExactly("CLAIM debate.fault.question-empty []");
    }

    @ParameterizedTest
    @EnumSource
    void aClaimOfTheGreatestLengthIsTakenAndOneCharacterMoreIsCounted(WordingRules.Form form) {
        var longest = wording("x".repeat(Wording.LONGEST_CLAIM), "Warrant", Sureness.POSSIBLY, "", "e1");
        assertThat(faults(1, longest, form)).isEmpty();
        var longer = wording("x".repeat(Wording.LONGEST_CLAIM + 3), "Warrant", Sureness.POSSIBLY, "", "e1");
        assertThat(faults(1, longer, form)).containsExactly("CLAIM debate.fault.claim-long [280, 3]");
    }

    @Test
    void anArgumentNeedsAWarrantAndAReplyAReason() {
        var wording = wording("Claim", " ", Sureness.CERTAINLY, "", "e1");
        assertThat(faults(1, wording, ARGUMENT)).containsExactly("WARRANT debate.fault.warrant-empty []");
        assertThat(faults(1, wording, REPLY)).containsExactly("WARRANT debate.fault.reason-empty []");
        assertThat(faults(1, wording, QUESTION)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aWarrantOfTheGreatestLengthIsTakenAndALongerOneNot(WordingRules.Form form) {
        var longest = wording("Claim", "x".repeat(Wording.LONGEST_WARRANT), Sureness.CERTAINLY, "", "e1");
        assertThat(faults(1, longest, form)).isEmpty();
        var longer = wording("Claim", "x".repeat(Wording.LONGEST_WARRANT + 1), Sureness.CERTAINLY, "", "e1");
        assertThat(faults(1, longer, form)).containsExactly("WARRANT debate.fault.warrant-long [10000]");
    }

    @Test
    void onlyAnArgumentForAPositionMustSayHowSureItIs() {
        var wording = wording("Claim", "Warrant", null, "", "e1");
        assertThat(faults(1, wording, ARGUMENT)).containsExactly("SURENESS debate.fault.sureness-empty []");
        assertThat(faults(1, wording, REPLY)).isEmpty();
        assertThat(faults(1, wording, QUESTION)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aConditionOfTheGreatestLengthIsTakenAndALongerOneNot(WordingRules.Form form) {
        var longest = wording("Claim", "Warrant", Sureness.CERTAINLY, "x".repeat(Wording.LONGEST_UNLESS), "e1");
        assertThat(faults(1, longest, form)).isEmpty();
        var longer = wording("Claim", "Warrant", Sureness.CERTAINLY, "x".repeat(Wording.LONGEST_UNLESS + 1), "e1");
        assertThat(faults(1, longer, form)).containsExactly("UNLESS debate.fault.unless-long [280]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5})
    void asManyCitationsAsTheSeminarRequiresAreEnough(int least) {
        assertThat(faults(least, citing(least), ARGUMENT)).isEmpty();
        assertThat(faults(least, citing(least + 1), REPLY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void oneCitationLessThanRequiredIsAFault(int least) {
        var few = "CITATIONS debate.fault.citations-few [" + least + "]";
        assertThat(faults(least, citing(least - 1), ARGUMENT)).containsExactly(few);
        assertThat(faults(least, citing(least - 1), REPLY)).containsExactly(few);
        assertThat(faults(least, citing(least - 1), QUESTION)).isEmpty();
    }

    @Test
    void whatThePackDoesNotHaveCannotBeCited() {
        assertThat(faults(1, wording("Claim", "Warrant", Sureness.CERTAINLY, "", "e1", "elsewhere"), ARGUMENT))
                .containsExactly("CITATIONS debate.fault.citation-unknown []");
    }

    @Test
    void citingTheSameTwiceIsAFaultAndCountsOnce() {
        assertThat(faults(2, wording("Claim", "Warrant", Sureness.CERTAINLY, "", "e1", "e1"), ARGUMENT))
                .containsExactly(
                        "CITATIONS debate.fault.citation-twice []", "CITATIONS debate.fault.citations-few [2]");
    }

    @Test
    void unknownEvidenceDoesNotCountTowardsWhatIsRequired() {
        assertThat(faults(1, wording("Claim", "Warrant", Sureness.CERTAINLY, "", "elsewhere"), ARGUMENT))
                .containsExactly(
                        "CITATIONS debate.fault.citation-unknown []", "CITATIONS debate.fault.citations-few [1]");
    }

    @Test
    void aSentenceOnACitationOfTheGreatestLengthIsTakenAndALongerOneNot() {
        assertThat(faults(1, explaining(Wording.LONGEST_WHY), ARGUMENT)).isEmpty();
        assertThat(faults(1, explaining(Wording.LONGEST_WHY + 1), ARGUMENT))
                .containsExactly("CITATIONS debate.fault.why-long [500]");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheForm() {
        var wording = wording("", "", null, "x".repeat(300));
        assertThat(faults(2, wording, ARGUMENT))
                .containsExactly(
                        "CLAIM debate.fault.claim-empty []",
                        "CITATIONS debate.fault.citations-few [2]",
                        "WARRANT debate.fault.warrant-empty []",
                        "SURENESS debate.fault.sureness-empty []",
                        "UNLESS debate.fault.unless-long [280]");
    }

    @Test
    void aRejectionCarriesItsFaultsAndTheirNumber() {
        var fault = new Fault(Field.CLAIM, "debate.fault.claim-empty");
        var rejected = new Rejected(List.of(fault, fault));
        assertThat(rejected.faults()).containsExactly(fault, fault);
        assertThat(rejected.key()).isEqualTo("debate.problem.rejected");
        assertThat(rejected.params()).containsExactly(2);
    }

    private static List<String> faults(int leastCitations, Wording wording, WordingRules.Form form) {
        return new WordingRules(leastCitations, PACK::contains)
                .faults(wording, form).stream()
                        .map(fault -> fault.field() + " " + fault.key() + " " + Arrays.toString(fault.params()))
                        .toList();
    }

    private static Wording citing(int pieces) {
        return wording(
                "Claim",
                "Warrant",
                Sureness.CERTAINLY,
                "",
                IntStream.rangeClosed(1, pieces).mapToObj(i -> "e" + i).toArray(String[]::new));
    }

    private static Wording explaining(int length) {
        var citation = new Citation("e1", Bearing.LIMITS, "x".repeat(length));
        return new Wording("Claim", "Warrant", Sureness.CERTAINLY, "", List.of(citation));
    }

    private static Wording wording(
            String claim, String warrant, @Nullable Sureness sureness, String unless, String... evidence) {
        return new Wording(
                claim,
                warrant,
                sureness,
                unless,
                Arrays.stream(evidence).map(Citation::supporting).toList());
    }
}
