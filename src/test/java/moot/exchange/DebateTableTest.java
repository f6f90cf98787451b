package moot.exchange;

import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import moot.ModuleTest;
import moot.debate.Arguing;
import moot.debate.ArgumentId;
import moot.debate.ChallengeService;
import moot.debate.Citation;
import moot.debate.DebateService;
import moot.debate.Link;
import moot.debate.PostArgument;
import moot.debate.Relation;
import moot.debate.Sureness;
import moot.debate.Wording;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.seminar.SeminarId;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// What an instructor reads of a debate between Ada and Bob, line by line.
@ModuleTest
@SuppressWarnings("NullAway.Init")
class DebateTableTest {

    private static final String WRONG = "ndaa-provision-dated-2020";
    private static final String NOT_FOUND = "pullback-effects-unpredictable";

    @Autowired
    DebateTable table;

    @Autowired
    DebateService debates;

    @Autowired
    ChallengeService challenges;

    @Autowired
    Arguing arguing;

    @Autowired
    TestSeminars test;

    private SignedIn instructor;
    private SignedIn ada;
    private SignedIn bob;
    private SeminarId seminar;
    private ArgumentId claim;

    @BeforeEach
    void begin() {
        instructor = test.newInstructor();
        seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        ada = test.join(seminar, "Ada");
        bob = test.join(seminar, "Bob");
        claim = arguing.claim(ada, seminar, "A claim");
    }

    @Test
    void whatAnswersStandsBeneathWhatItAnswers() {
        ArgumentId other = arguing.claim(bob, seminar, "Another claim");
        ArgumentId reply = arguing.reply(bob, seminar, claim, Relation.SUPPORTS);
        ArgumentId question = arguing.reply(ada, seminar, reply, Relation.ASKS);
        assertThat(lines()).extracting(Line::id).containsExactly(claim, reply, question, other);
        assertThat(line(claim)).returns(2, Line::replies).returns("A", Line::position);
        assertThat(line(question)).returns(reply, Line::parent).returns("A", Line::position);
    }

    @Test
    void whatSpeaksForAnArgumentIsCountedApartFromWhatSpeaksAgainst() {
        arguing.reply(bob, seminar, claim, Relation.SUPPORTS);
        arguing.reply(bob, seminar, claim, Relation.REBUTS);
        arguing.reply(bob, seminar, claim, Relation.UNDERCUTS);
        arguing.reply(bob, seminar, claim, Relation.ASKS);
        assertThat(line(claim))
                .returns(2, Line::challenges)
                .returns(1, Line::supporters)
                .returns(4, Line::replies);
    }

    @Test
    void aTieFromElsewhereCountsThoughItIsNoReply() {
        ArgumentId elsewhere = arguing.claim(bob, seminar, "Another claim");
        arguing.link(bob, elsewhere, new Link(claim, Relation.REBUTS, null, 1));
        assertThat(line(claim)).returns(1, Line::challenges).returns(0, Line::replies);
    }

    @Test
    void evidenceThatDoesNotHoldIsCountedAmongWhatIsCited() {
        ArgumentId bold = cites(TestSeminars.EVIDENCE, WRONG, NOT_FOUND);
        assertThat(line(bold)).returns(3, Line::evidence).returns(2, Line::flawed);
        assertThat(line(claim)).returns(1, Line::evidence).returns(0, Line::flawed);
    }

    @Test
    void aRevisedArgumentShowsItsLastWordsAndWhenItsFirstWereSaid() {
        Line before = line(claim);
        arguing.revise(ada, claim, "A better claim", null);
        assertThat(line(claim))
                .returns("A better claim", Line::claim)
                .returns(2, Line::revision)
                .returns(before.at(), Line::at);
    }

    @Test
    void mindsThatChangedAreCounted() {
        as(bob, () -> challenges.credit(claim));
        as(instructor, () -> challenges.credit(claim));
        assertThat(line(claim).moved()).isEqualTo(2);
    }

    @Test
    void whoDoesNotReviewReadsNoTable() {
        SignedIn elsewhere = test.newInstructor();
        assertThatThrownBy(() -> as(ada, () -> table.lines(seminar))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(elsewhere, () -> table.lines(seminar))).isInstanceOf(AccessDeniedException.class);
    }

    private ArgumentId cites(String... evidence) {
        List<Citation> citations =
                List.of(evidence).stream().map(Citation::supporting).toList();
        Wording wording = new Wording("A bold claim", "Because.", Sureness.PROBABLY, "", citations);
        return as(ada, () -> debates.post(PostArgument.forPosition(seminar, TestSeminars.POSITION, wording)));
    }

    private List<Line> lines() {
        return as(instructor, () -> table.lines(seminar));
    }

    private Line line(ArgumentId argument) {
        return lines().stream()
                .filter(line -> line.id().equals(argument))
                .findFirst()
                .orElseThrow();
    }
}
