package moot.debate;

import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import moot.ModuleTest;
import moot.base.Problem;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.seminar.SeminarId;
import moot.seminar.TestSeminars;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An argument of Ada’s carries links to claims of Bob’s, and those who teach put these links in order.
@ModuleTest
class LinkCurationTest {

    @Autowired
    CurationService curation;

    @Autowired
    DebateService debates;

    @Autowired
    Arguing arguing;

    @Autowired
    TestSeminars test;

    private SignedIn instructor;
    private SeminarId seminar;
    private SignedIn ada;
    private SignedIn bob;
    private ArgumentId linking;
    private ArgumentId claim;
    private ArgumentId same;
    private ArgumentId third;

    @BeforeEach
    void begin() {
        instructor = test.newInstructor();
        seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        ada = test.join(seminar, "Ada");
        bob = test.join(seminar, "Bob");
        arguing.kept(seminar);
        linking = arguing.claim(ada, seminar, "It carries links");
        claim = arguing.claim(bob, seminar, "A claim");
        same = arguing.claim(bob, seminar, "The same claim");
        third = arguing.claim(bob, seminar, "A third claim");
    }

    @AfterEach
    void pagesHaveWhatTheDatabaseHas() {
        arguing.checkKept(seminar);
    }

    @Test
    void aRetypedLinkBearsOtherwiseFromTheRevisionThatWasReadUntilThatIsUndone() {
        link(linking, claim, Relation.REBUTS);
        assertThat(arguing.board(seminar).get(claim).standing()).isEqualTo(Standing.UNANSWERED);
        arguing.revise(bob, claim, "A claim, revised", null);
        retype(linking, new Link(claim, Relation.SUPPORTS, null, 2));
        assertThat(links(linking)).containsExactly(new Link(claim, Relation.SUPPORTS, null, 2));
        assertThat(arguing.board(seminar).get(claim).standing()).isEqualTo(Standing.STANDS);
        undoLast();
        assertThat(links(linking)).containsExactly(new Link(claim, Relation.REBUTS, null, 1));
        assertThat(arguing.board(seminar).get(claim).standing()).isEqualTo(Standing.UNANSWERED);
    }

    @Test
    void aRemovedLinkIsPutBackWhereItStoodAmongTheOthers() {
        link(linking, claim, Relation.SUPPORTS);
        link(linking, same, Relation.REBUTS);
        link(linking, third, Relation.UNDERCUTS);
        List<Link> before = links(linking);
        remove(linking, claim);
        remove(linking, same);
        assertThat(links(linking)).containsExactly(new Link(third, Relation.UNDERCUTS, null, 1));
        assertThat(arguing.board(seminar).get(same).linkedFrom()).isEmpty();
        undoLast();
        undoLast();
        assertThat(links(linking)).isEqualTo(before);
        assertThat(arguing.board(seminar).get(same).linkedFrom()).containsExactly(linking);
    }

    @Test
    void theRecordSaysWhichLinkItWasAndTheAuthorReadsWhy() {
        link(linking, claim, Relation.SUPPORTS);
        as(instructor, () -> curation.removeLink(linking, claim, " It is about something else "));
        assertThat(as(instructor, () -> curation.log(seminar)))
                .singleElement()
                .returns(CurationAct.REMOVE_LINK, Curated::act)
                .returns(linking, Curated::argument)
                .returns(new Link(claim, Relation.SUPPORTS, null, 1), Curated::link)
                .returns(claim, Curated::other)
                .returns("It is about something else", Curated::reason)
                .returns(null, Curated::hindrance);
        assertThat(as(ada, () -> curation.mine(seminar))).isEqualTo(as(instructor, () -> curation.log(seminar)));
        assertThat(as(bob, () -> curation.mine(seminar))).isEmpty();
    }

    @Test
    void aLinkIsRetypedToDisputeOnlyWhatTheOtherCites() {
        link(linking, claim, Relation.SUPPORTS);
        refused(
                "debate.fault.disputed-empty",
                () -> retype(linking, new Link(claim, Relation.DISPUTES, TestSeminars.OTHER_EVIDENCE, 1)));
        refused("debate.fault.disputed-empty", () -> retype(linking, new Link(claim, Relation.DISPUTES, null, 1)));
        refused(
                "debate.fault.disputed-needless",
                () -> retype(linking, new Link(claim, Relation.REBUTS, TestSeminars.EVIDENCE, 1)));
        Link dispute = new Link(claim, Relation.DISPUTES, TestSeminars.EVIDENCE, 1);
        retype(linking, dispute);
        assertThat(links(linking)).containsExactly(dispute);
        assertThat(arguing.board(seminar).disputing(TestSeminars.EVIDENCE)).containsExactly(linking);
        undoLast();
        assertThat(arguing.board(seminar).disputing(TestSeminars.EVIDENCE)).isEmpty();
    }

    @Test
    void noLinkIsRetypedOrPutBackIntoACircleOfSupport() {
        link(linking, claim, Relation.REBUTS);
        arguing.link(bob, claim, new Link(linking, Relation.SUPPORTS, null, 1));
        refused("debate.fault.link-circle", () -> retype(linking, new Link(claim, Relation.SUPPORTS, null, 1)));
        remove(claim, linking);
        retype(linking, new Link(claim, Relation.SUPPORTS, null, 1));
        UUID removal = act(1);
        refused("debate.problem.merge-circle", () -> as(instructor, () -> curation.undo(removal)));
        assertThat(links(claim)).isEmpty();
        undoLast();
        as(instructor, () -> curation.undo(removal));
        assertThat(links(claim)).hasSize(1);
        assertThat(links(linking)).containsExactly(new Link(claim, Relation.REBUTS, null, 1));
    }

    @Test
    void whatCannotBeDoneToALinkIsRefusedInWords() {
        Link rebuts = new Link(claim, Relation.REBUTS, null, 1);
        refused("debate.problem.no-link", () -> retype(linking, rebuts));
        refused("debate.problem.no-link", () -> remove(linking, claim));
        link(linking, claim, Relation.REBUTS);
        refused("debate.problem.link-same", () -> retype(linking, rebuts));
        refused("debate.fault.link-asks", () -> retype(linking, new Link(claim, Relation.ASKS, null, 1)));
        refused("debate.fault.revision-unknown", () -> retype(linking, new Link(claim, Relation.UNDERCUTS, null, 2)));
        refused("debate.problem.reason", () -> as(instructor, () -> curation.removeLink(linking, claim, " ")));
        as(bob, () -> debates.withdraw(claim));
        refused("debate.problem.link-idle", () -> remove(linking, claim));
        as(ada, () -> debates.withdraw(linking));
        refused("debate.problem.not-present", () -> remove(linking, claim));
        assertThat(links(linking)).containsExactly(rebuts);
    }

    @Test
    void whatItsAuthorTookBackIsNotBroughtBack() {
        link(linking, claim, Relation.REBUTS);
        retype(linking, new Link(claim, Relation.UNDERCUTS, null, 1));
        as(ada, () -> debates.unlink(linking, claim));
        undoLast();
        assertThat(links(linking)).isEmpty();
        link(linking, claim, Relation.REBUTS);
        remove(linking, claim);
        link(linking, claim, Relation.SUPPORTS);
        as(ada, () -> debates.unlink(linking, claim));
        undoLast();
        assertThat(links(linking)).isEmpty();
    }

    @Test
    void whatItsAuthorMadeAnewStaysAsItWasMadeAndIsNotMadeTwice() {
        link(linking, claim, Relation.REBUTS);
        retype(linking, new Link(claim, Relation.UNDERCUTS, null, 1));
        as(ada, () -> debates.unlink(linking, claim));
        link(linking, claim, Relation.SUPPORTS);
        undoLast();
        assertThat(links(linking)).containsExactly(new Link(claim, Relation.SUPPORTS, null, 1));
        remove(linking, claim);
        link(linking, claim, Relation.UNDERCUTS);
        undoLast();
        assertThat(links(linking)).containsExactly(new Link(claim, Relation.UNDERCUTS, null, 1));
    }

    @Test
    void whatItsAuthorMadeAnewIsNotGivenBackWithAMerge() {
        link(linking, claim, Relation.REBUTS);
        arguing.link(bob, claim, new Link(third, Relation.REBUTS, null, 1));
        merge(claim, same);
        as(ada, () -> debates.unlink(linking, same));
        link(linking, same, Relation.SUPPORTS);
        as(bob, () -> debates.unlink(same, third));
        arguing.link(bob, same, new Link(third, Relation.SUPPORTS, null, 1));
        undoLast();
        assertThat(links(linking)).containsExactly(new Link(same, Relation.SUPPORTS, null, 1));
        assertThat(links(same)).containsExactly(new Link(third, Relation.SUPPORTS, null, 1));
        assertThat(links(claim)).containsExactly(new Link(third, Relation.REBUTS, null, 1));
    }

    @Test
    void aMergeThatCarriedALinkOnIsUndoneBeforeWhatWasDoneToTheLinkEarlier() {
        link(linking, claim, Relation.REBUTS);
        retype(linking, new Link(claim, Relation.SUPPORTS, null, 1));
        merge(claim, same);
        UUID earlier = act(1);
        assertThat(as(instructor, () -> curation.log(seminar).get(1).hindrance()))
                .isEqualTo("debate.problem.not-last-on-tie");
        refused("debate.problem.not-last-on-tie", () -> as(instructor, () -> curation.undo(earlier)));
        assertThat(links(linking)).containsExactly(new Link(same, Relation.SUPPORTS, null, 1));
        undoLast();
        as(instructor, () -> curation.undo(earlier));
        assertThat(links(linking)).containsExactly(new Link(claim, Relation.REBUTS, null, 1));
    }

    @Test
    void whatWasDoneToALinkThatAMergeBroughtIsUndoneBeforeTheMerge() {
        link(linking, claim, Relation.REBUTS);
        arguing.link(bob, claim, new Link(third, Relation.REBUTS, null, 1));
        merge(claim, same);
        UUID merge = act(0);
        remove(linking, same);
        refused("debate.problem.not-last-on-tie", () -> as(instructor, () -> curation.undo(merge)));
        undoLast();
        retype(same, new Link(third, Relation.UNDERCUTS, null, 1));
        refused("debate.problem.not-last-on-tie", () -> as(instructor, () -> curation.undo(merge)));
        undoLast();
        as(instructor, () -> curation.undo(merge));
        assertThat(links(linking)).containsExactly(new Link(claim, Relation.REBUTS, null, 1));
        assertThat(links(same)).isEmpty();
        assertThat(links(claim)).containsExactly(new Link(third, Relation.REBUTS, null, 1));
    }

    @Test
    void aMergeThatBroughtALinkInPlaceOfTheRemovedOneIsUndoneFirst() {
        arguing.link(bob, same, new Link(third, Relation.SUPPORTS, null, 1));
        arguing.link(bob, claim, new Link(third, Relation.REBUTS, null, 1));
        remove(same, third);
        merge(claim, same);
        UUID removal = act(1);
        refused("debate.problem.not-last-on-tie", () -> as(instructor, () -> curation.undo(removal)));
        undoLast();
        as(instructor, () -> curation.undo(removal));
        assertThat(links(same)).containsExactly(new Link(third, Relation.SUPPORTS, null, 1));
    }

    @Test
    void aLinkIsPutBackOnlyToWhatIsThereAndAsATraceToWhatWasWithdrawnForGood() {
        link(linking, claim, Relation.REBUTS);
        remove(linking, claim);
        UUID removal = act(0);
        as(instructor, () -> curation.hide(claim, "Off topic"));
        refused("debate.problem.link-lost-end", () -> as(instructor, () -> curation.undo(removal)));
        undoLast();
        merge(claim, same);
        refused("debate.problem.link-lost-end", () -> as(instructor, () -> curation.undo(removal)));
        undoLast();
        as(bob, () -> debates.withdraw(claim));
        as(instructor, () -> curation.undo(removal));
        assertThat(links(linking)).containsExactly(new Link(claim, Relation.REBUTS, null, 1));
    }

    @Test
    void whatAMergeMadeAReplyIsNoReplyAnyMoreBeforeItsLinkIsPutBack() {
        ArgumentId reply = arguing.reply(ada, seminar, claim, Relation.REBUTS);
        link(reply, same, Relation.REBUTS);
        remove(reply, same);
        UUID removal = act(0);
        merge(claim, same);
        refused("debate.problem.not-last-on-tie", () -> as(instructor, () -> curation.undo(removal)));
        undoLast();
        as(instructor, () -> curation.undo(removal));
        assertThat(links(reply)).containsExactly(new Link(same, Relation.REBUTS, null, 1));
    }

    @Test
    void ofTwoMergesThatTookTheSameAlongTheLaterIsUndoneFirst() {
        ArgumentId reply = arguing.reply(ada, seminar, claim, Relation.REBUTS);
        link(linking, claim, Relation.REBUTS);
        merge(claim, same);
        merge(same, third);
        UUID earlier = act(1);
        refused("debate.problem.not-last-on-tie", () -> as(instructor, () -> curation.undo(earlier)));
        undoLast();
        as(instructor, () -> curation.undo(earlier));
        assertThat(links(linking)).containsExactly(new Link(claim, Relation.REBUTS, null, 1));
        assertThat(arguing.board(seminar).get(claim).replies()).containsExactly(reply);
    }

    @Test
    void nothingIsUndoneTwice() {
        link(linking, claim, Relation.REBUTS);
        remove(linking, claim);
        UUID removal = act(0);
        as(instructor, () -> curation.undo(removal));
        refused("debate.problem.undone", () -> as(instructor, () -> curation.undo(removal)));
        assertThat(links(linking)).hasSize(1);
    }

    private void link(ArgumentId from, ArgumentId to, Relation relation) {
        arguing.link(ada, from, new Link(to, relation, null, 1));
    }

    private List<Link> links(ArgumentId from) {
        return arguing.board(seminar).get(from).links();
    }

    private void retype(ArgumentId from, Link now) {
        as(instructor, () -> curation.retypeLink(from, now, "It bears otherwise"));
    }

    private void remove(ArgumentId from, ArgumentId to) {
        as(instructor, () -> curation.removeLink(from, to, "The two have nothing to do with each other"));
    }

    private void merge(ArgumentId duplicate, ArgumentId into) {
        as(instructor, () -> curation.merge(duplicate, into, "They say the same"));
    }

    /// @param place in the record, 0 for the latest
    private UUID act(int place) {
        return as(instructor, () -> curation.log(seminar).get(place).id());
    }

    private void undoLast() {
        as(instructor, () -> {
            UUID last = curation.log(seminar).stream()
                    .filter(act -> act.undoneAt() == null)
                    .findFirst()
                    .orElseThrow()
                    .id();
            curation.undo(last);
        });
    }

    private static void refused(String problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Problem.class).hasMessage(problem);
    }
}
