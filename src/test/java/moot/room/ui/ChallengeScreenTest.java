package moot.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import moot.base.ui.Choice;
import moot.base.ui.Disclosure;
import moot.debate.Argued;
import moot.debate.ArgumentId;
import moot.debate.ChallengeService;
import moot.debate.DebateService;
import moot.debate.Meeting;
import moot.debate.Relation;
import moot.debate.Verdict;
import moot.debate.ui.Outline;
import moot.seminar.TestSeminars;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How a challenge ends on the screens of those between whom it is: conceded, or answered by a revision and judged.
@SuppressWarnings("NullAway.Init")
class ChallengeScreenTest extends RoomScreenTest {

    private static final String NOT_SAID =
            "Answered by revision 2; whoever raised it has not said yet whether it holds";

    @Autowired
    private DebateService debates;

    @Autowired
    private ChallengeService challenges;

    private ArgumentId claim;
    private ArgumentId challenge;

    @BeforeEach
    void challengeAClaim() {
        claim = arguing.claim(student, seminar, "A claim");
        challenge = arguing.reply(classmate, seminar, claim, Relation.REBUTS);
    }

    @Test
    void concedingAsksFirstAndCanBeLeft() {
        open(student, claim);
        press("Concede");
        press("Leave it");
        assertThat(buttons()).contains("Revise in answer", "Concede").doesNotContain("Concede to this");
        assertThat(stored(claim).concededTo()).isNull();
    }

    @Test
    void whatIsConcededSaysSoAndAsksNoMore() {
        open(student, claim);
        press("Concede");
        press("Concede to this");
        soon(() -> assertThat(spans()).contains("Conceded by the author", "Conceded"));
        assertThat(buttons()).doesNotContain("Concede", "Revise in answer");
    }

    @Test
    void theLabelOfHowAnArgumentStandsLeadsToTheChainThatExplainsIt() {
        open(student, challenge);
        choose(claim, "why");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("argument=" + claim, "why=standing");
        assertThat(chain().isOpen()).isTrue();
        assertThat(buttons()).contains(stored(challenge).wording().claim());
        choose(claim, "open");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .doesNotContain("why");
        assertThat(chain().isOpen()).isFalse();
    }

    @Test
    void anAddressSaysThatTheChainIsUnfoldedAndItStaysSo() {
        open(student, challenge);
        go("argument=" + claim + "&why=anything");
        assertThat(chain().isOpen()).isFalse();
        go("argument=" + claim + "&why=standing&view=map");
        assertThat(chain().isOpen()).isTrue();
        arguing.reply(classmate, seminar, claim, Relation.UNDERCUTS);
        soon(() -> assertThat(page()).contains("Goes against it (2)"));
        assertThat(chain().isOpen()).isTrue();
    }

    @Test
    void whatStandsInNoWayIsOpenedWithoutAChain() {
        ArgumentId question = arguing.reply(classmate, seminar, claim, Relation.ASKS);
        open(student, claim);
        choose(question, "why");
        assertThat(page()).contains(stored(question).wording().claim());
        assertThat(find(Disclosure.class).withClassName("argument__standing").all())
                .isEmpty();
    }

    @Test
    void onlyTheAuthorOfAnArgumentConcedesIt() {
        open(classmate, claim);
        assertThat(spans()).contains("Not answered yet");
        assertThat(buttons()).doesNotContain("Concede", "Revise in answer");
    }

    @Test
    void whoeverRaisedAChallengeSaysWhetherItStillHolds() {
        arguing.revise(student, claim, "A better claim", challenge);
        open(classmate, challenge);
        assertThat(spans()).contains("Revision 2 of this was made in answer to it:", NOT_SAID);
        press("It still holds");
        soon(() -> assertThat(spans()).contains("Answered by revision 2; it still holds, says who raised it"));
        assertThat(verdict()).isEqualTo(Verdict.HOLDS);
        press("It is met");
        soon(() -> assertThat(spans()).contains("Met by revision 2, says who raised it"));
        assertThat(verdict()).isEqualTo(Verdict.MET);
        open(student, claim);
        assertThat(page())
                .contains("Goes against it (1)", "What went against it counts no more")
                .doesNotContain("Nothing goes against it");
    }

    @Test
    void theChallengesOfAnArgumentSayByWhichRevisionTheyAreMet() {
        arguing.revise(student, claim, "A better claim", challenge);
        arguing.revise(student, claim, "The best claim", null);
        TestSeminars.as(classmate, () -> challenges.judge(challenge, claim, Verdict.MET));
        open(student, claim);
        assertThat(spans()).contains("Met by revision 2, says who raised it");
    }

    @Test
    void nobodyElseSaysWhetherItHolds() {
        arguing.revise(student, claim, "A better claim", challenge);
        open(student, challenge);
        assertThat(spans()).contains(NOT_SAID);
        assertThat(buttons()).doesNotContain("It is met", "It still holds");
        open(instructor, challenge);
        assertThat(buttons()).doesNotContain("It is met", "It still holds");
    }

    @Test
    void anAnswerComesIntoTheOpenPanelOfTheChallenge() {
        open(classmate, challenge);
        assertThat(buttons()).doesNotContain("It is met");
        arguing.revise(student, claim, "A better claim", challenge);
        soon(() -> assertThat(buttons()).contains("A better claim", "It is met"));
    }

    @Test
    void whatIsConcededIsToldOfAFurtherChallengeWhileItIsOpen() {
        TestSeminars.as(student, () -> challenges.concede(claim, challenge));
        open(student, claim);
        assertThat(page()).contains("Goes against it (1)");
        arguing.reply(classmate, seminar, claim, Relation.UNDERCUTS);
        soon(() -> assertThat(page()).contains("Goes against it (2)"));
    }

    @Test
    void aChallengeThatIsRevisedIsReadAnewInTheOpenPanelOfItsTarget() {
        open(student, claim);
        arguing.revise(classmate, challenge, "A better challenge", null);
        soon(() -> assertThat(buttons()).contains("A better challenge"));
    }

    @Test
    void aChallengeThatIsChallengedItselfIsMarkedSo() {
        arguing.reply(student, seminar, challenge, Relation.UNDERCUTS);
        open(student, claim);
        assertThat(spans()).contains("Has been challenged itself", "goes against it and falls");
    }

    @Test
    void aChallengeThatWasWithdrawnAsksNothingMore() {
        open(student, claim);
        TestSeminars.as(classmate, () -> debates.withdraw(challenge));
        soon(() -> assertThat(page()).doesNotContain("Goes against it").contains("Nothing goes against it so far."));
        assertThat(buttons()).doesNotContain("Concede");
    }

    @Test
    void onlyWhoTeachesReadsTheStrength() {
        open(instructor, claim);
        assertThat(page()).contains("for ordering only");
        open(student, claim);
        assertThat(page()).doesNotContain("for ordering only");
    }

    private @Nullable Verdict verdict() {
        return Optional.ofNullable(stored(claim).meeting(challenge))
                .map(Argued::meets)
                .map(Meeting::verdict)
                .orElse(null);
    }

    private void choose(ArgumentId argument, String action) {
        Outline outline = $(Outline.class).single();
        ComponentUtil.fireEvent(outline, new Choice(outline, true, argument.toString(), action));
    }

    private Disclosure chain() {
        return find(Disclosure.class).withClassName("argument__standing").single();
    }
}
