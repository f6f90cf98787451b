package moot.debate;

import static moot.seminar.TestSeminars.EVIDENCE;
import static moot.seminar.TestSeminars.OTHER_EVIDENCE;
import static moot.seminar.TestSeminars.POSITION;
import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import moot.ModuleTest;
import moot.Together;
import moot.base.Problem;
import moot.live.Live;
import moot.live.Notice;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.seminar.Admission;
import moot.seminar.NotNow;
import moot.seminar.Role;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class DebateServiceTest {

    @Autowired
    DebateService debates;

    @Autowired
    DebateRepository stored;

    @Autowired
    BoardReader reader;

    @Autowired
    SeminarService seminars;

    @Autowired
    Admission admission;

    @Autowired
    TestSeminars test;

    @Autowired
    Live live;

    @Autowired
    PlatformTransactionManager transactions;

    private SignedIn instructor;
    private SeminarId seminar;
    private SignedIn ada;
    private SignedIn bob;

    @BeforeEach
    void begin() {
        instructor = test.newInstructor();
        seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        ada = test.join(seminar, "Ada");
        bob = test.join(seminar, "Bob");
    }

    @Test
    void whatIsPostedIsOnTheBoardAsItWasSaid() {
        Wording said = new Wording(
                " A claim ",
                "A *warrant*.",
                Sureness.PROBABLY,
                "it rains",
                List.of(new Citation(EVIDENCE, Bearing.LIMITS, "Only in part"), Citation.supporting(OTHER_EVIDENCE)));
        ArgumentId id = post(ada, said);
        Contribution shown = board().get(id);
        assertThat(shown.wording()).isEqualTo(said.stripped());
        assertThat(shown)
                .returns(test.seat(seminar, ada).id(), Contribution::author)
                .returns(POSITION, Contribution::position)
                .returns(Stance.FOR, Contribution::stance);
    }

    @Test
    void theLongestThatTheRulesAllowIsStoredWhole() {
        Wording longest = new Wording(
                "ä".repeat(Wording.LONGEST_CLAIM),
                "ä".repeat(Wording.LONGEST_WARRANT),
                Sureness.POSSIBLY,
                "ä".repeat(Wording.LONGEST_UNLESS),
                List.of(new Citation(EVIDENCE, Bearing.UNDERCUTS, "ä".repeat(Wording.LONGEST_WHY))));
        ArgumentId id = post(ada, longest);
        assertThat(board().get(id).wording()).isEqualTo(longest);
    }

    @Test
    void postingTheSameAgainPostsOnce() {
        PostArgument wish = PostArgument.forPosition(seminar, POSITION, wording("Once"));
        assertThat(as(ada, () -> debates.post(wish))).isEqualTo(wish.id());
        assertThat(as(ada, () -> debates.post(wish))).isEqualTo(wish.id());
        assertThat(board().size()).isEqualTo(1);
        assertThat(board().version()).isEqualTo(1);
    }

    @Test
    void postingTheSameManyTimesAtOncePostsOnce() throws Exception {
        PostArgument wish = PostArgument.forPosition(seminar, POSITION, wording("Once"));
        assertThat(Together.all(6, i -> () -> as(ada, () -> debates.post(wish))))
                .containsOnly(wish.id());
        assertThat(board().size()).isEqualTo(1);
    }

    @Test
    void nobodyPostsUnderTheKeyOfSomebodyElsesArgument() {
        PostArgument wish = PostArgument.forPosition(seminar, POSITION, wording("Mine"));
        as(ada, () -> debates.post(wish));
        assertThatThrownBy(() -> as(bob, () -> debates.post(wish))).isInstanceOf(AccessDeniedException.class);
        assertThat(board().get(wish.id()).author())
                .isEqualTo(test.seat(seminar, ada).id());
    }

    @Test
    void aReplyAnswersTheRevisionThatItsAuthorSaw() {
        ArgumentId parent = post(ada, wording("First"));
        as(ada, () -> debates.revise(parent, wording("Second")));
        ArgumentId early = reply(bob, parent, 1, Relation.REBUTS);
        ArgumentId late = reply(bob, parent, 2, Relation.SUPPORTS);
        Board board = board();
        assertThat(board.get(early)).returns(1, Contribution::answers).returns(Stance.AGAINST, Contribution::stance);
        assertThat(board.get(late)).returns(2, Contribution::answers).returns(Stance.FOR, Contribution::stance);
        assertThat(board.get(parent).replies()).containsExactly(early, late);
        assertThat(board.get(early).position()).isEqualTo(POSITION);
    }

    @Test
    void aReplyToARevisionThatIsNotThereIsRejected() {
        ArgumentId parent = post(ada, wording("First"));
        assertThatThrownBy(() -> reply(bob, parent, 2, Relation.REBUTS)).isInstanceOf(Rejected.class);
    }

    @Test
    void whatIsSaidInAnotherSeminarCannotBeAnsweredHere() {
        SeminarId elsewhere = test.open(instructor, NamePolicy.EVERYONE);
        ArgumentId foreign =
                as(instructor, () -> debates.post(PostArgument.forPosition(elsewhere, POSITION, wording("Elsewhere"))));
        assertThatThrownBy(() -> reply(ada, foreign, 1, Relation.SUPPORTS))
                .isInstanceOf(Problem.class)
                .hasMessage("debate.problem.no-argument");
        assertThatThrownBy(() -> reply(ada, ArgumentId.next(), 1, Relation.SUPPORTS))
                .hasMessage("debate.problem.no-argument");
    }

    @Test
    void anEditIsTheNextRevisionAndTheEarlierOneStays() {
        ArgumentId id = post(ada, wording("First"));
        as(ada, () -> debates.revise(id, wording("Second")));
        Contribution shown = board().get(id);
        assertThat(shown.revision(1).wording().claim()).isEqualTo("First");
        assertThat(shown.current().wording().claim()).isEqualTo("Second");
        assertThat(shown.current().number()).isEqualTo(2);
    }

    @Test
    void savingTheSameTextMakesNoRevisionAndNoNews() {
        ArgumentId id = post(ada, wording("First"));
        List<Notice> heard = heard();
        as(ada, () -> debates.revise(id, wording(" First ")));
        assertThat(board().get(id).revisions()).hasSize(1);
        assertThat(board().version()).isEqualTo(1);
        assertThat(heard).isEmpty();
    }

    @Test
    void revisionsSavedAtTheSameTimeAreAllKept() throws Exception {
        ArgumentId id = post(ada, wording("First"));
        Together.all(6, i -> () -> {
            as(ada, () -> debates.revise(id, wording("Edit " + i)));
            return i;
        });
        assertThat(board().get(id).revisions()).extracting(Argued::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void aReplysRevisionNeedsNoSurenessAndAQuestionsNoWarrant() {
        ArgumentId parent = post(ada, wording("First"));
        ArgumentId reply = reply(bob, parent, 1, Relation.REBUTS);
        ArgumentId question = as(
                bob,
                () -> debates.post(PostArgument.inReply(
                        seminar,
                        new PostArgument.Reply(parent, 1, Relation.ASKS, null),
                        Wording.question("Since when?"))));
        as(bob, () -> {
            debates.revise(reply, new Wording("Not so", "Because.", null, "", List.of()));
            debates.revise(question, Wording.question("Until when?"));
        });
        assertThat(board().get(question).wording().claim()).isEqualTo("Until when?");
        assertThat(board().get(reply).revisions()).hasSize(2);
    }

    @Test
    void whatIsWithdrawnStaysInItsPlaceAndCannotBeChangedOrAnswered() {
        ArgumentId id = post(ada, wording("First"));
        ArgumentId reply = reply(bob, id, 1, Relation.REBUTS);
        as(ada, () -> debates.withdraw(id));
        assertThat(board().get(id).withdrawn()).isTrue();
        assertThat(board().get(id).replies()).containsExactly(reply);
        assertThat(board().leaningOn(EVIDENCE)).doesNotContain(id);
        assertThatThrownBy(() -> as(ada, () -> debates.withdraw(id))).hasMessage("debate.problem.withdrawn");
        assertThatThrownBy(() -> as(ada, () -> debates.revise(id, wording("Anew"))))
                .hasMessage("debate.problem.withdrawn");
        assertThatThrownBy(() -> reply(bob, id, 1, Relation.SUPPORTS)).isInstanceOf(Rejected.class);
    }

    @Test
    void onlyItsAuthorChangesAnArgument() {
        ArgumentId id = post(ada, wording("First"));
        for (SignedIn other : List.of(bob, instructor)) {
            assertThatThrownBy(() -> as(other, () -> debates.revise(id, wording("Mine now"))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, () -> debates.withdraw(id))).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(board().get(id))
                .returns(false, Contribution::withdrawn)
                .matches(c -> c.revisions().size() == 1);
    }

    @Test
    void anObserverOnlyReads() {
        SignedIn observer = test.joinAs(seminar, instructor, "Olga", Role.OBSERVER);
        assertThatThrownBy(() -> post(observer, wording("I say"))).isInstanceOf(AccessDeniedException.class);
        assertThat(as(observer, () -> debates.board(seminar)).size()).isZero();
    }

    @Test
    void whileTheSeminarIsNotOpenNobodyArguesAndAllRead() {
        ArgumentId id = post(ada, wording("First"));
        as(instructor, () -> seminars.close(seminar));
        assertThatThrownBy(() -> post(ada, wording("Late"))).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> as(ada, () -> debates.revise(id, wording("Late"))))
                .isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> as(ada, () -> debates.withdraw(id))).isInstanceOf(NotNow.class);
        assertThat(as(ada, () -> debates.board(seminar)).size()).isEqualTo(1);
    }

    @Test
    void everyFaultIsToldAtOnceAndNothingIsStored() {
        as(instructor, () -> seminars.requireCitations(seminar, 2));
        Wording poor = new Wording("", "", null, "", List.of(Citation.supporting("no-such-evidence")));
        assertThatThrownBy(() -> as(ada, () -> debates.post(PostArgument.forPosition(seminar, "nowhere", poor))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.faults())
                                .extracting(Rejected.Fault::key)
                                .containsExactly(
                                        "debate.fault.position-empty",
                                        "debate.fault.claim-empty",
                                        "debate.fault.citation-unknown",
                                        "debate.fault.citations-few",
                                        "debate.fault.warrant-empty",
                                        "debate.fault.sureness-empty"));
        assertThat(board().size()).isZero();
        assertThat(stored.changes(seminar)).isZero();
    }

    @Test
    void theFirstArgumentFixesThePromiseAboutNames() {
        assertThat(admission.summary(seminar).argued()).isFalse();
        post(ada, wording("First"));
        assertThat(admission.summary(seminar).argued()).isTrue();
        assertThatThrownBy(() -> as(instructor, () -> seminars.showNamesTo(seminar, NamePolicy.EVERYONE)))
                .hasMessage("seminar.problem.names-only-stricter");
    }

    @Test
    void pagesHearOfEachChangeAfterItsCommitWithItsVersion() {
        List<Notice> heard = heard();
        ArgumentId id = post(ada, wording("First"));
        as(ada, () -> debates.revise(id, wording("Second")));
        as(ada, () -> debates.withdraw(id));
        assertThat(heard.stream().filter(notice -> notice.kind() == Notice.Kind.ARGUMENT))
                .extracting(Notice::about, Notice::version)
                .containsExactly(tuple(id.value(), 1L), tuple(id.value(), 2L), tuple(id.value(), 3L));
    }

    @Test
    void whatWasRolledBackIsOnNoBoardAndLeavesNoGap() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            post(ada, wording("Never said"));
            assertThat(board().size()).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(board().size()).isZero();
        ArgumentId id = post(ada, wording("Said"));
        assertThat(board().version()).isEqualTo(1);
        assertThat(board().find(id)).isPresent();
    }

    @Test
    void manyWhoPostAtOnceLoseNothingAndLeaveNoGap() throws Exception {
        int threads = 8;
        int each = 5;
        List<List<ArgumentId>> posted = Together.all(
                threads,
                i -> () -> IntStream.range(0, each)
                        .mapToObj(n -> {
                            ArgumentId id = post(i % 2 == 0 ? ada : bob, wording("Argument " + n + " of " + i));
                            assertThat(board().find(id))
                                    .as("one sees at once what one posted")
                                    .isPresent();
                            return id;
                        })
                        .toList());
        List<ArgumentId> all = posted.stream().flatMap(List::stream).toList();
        List<ArgumentState> states = new ArrayList<>(reader.changedSince(seminar, 0));
        assertThat(states).extracting(ArgumentState::id).containsExactlyInAnyOrderElementsOf(all);
        assertThat(states)
                .extracting(ArgumentState::changed)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, (long) threads * each).boxed().toList());
        assertThat(board()).isEqualTo(Board.EMPTY.with(states));
    }

    private List<Notice> heard() {
        List<Notice> heard = new CopyOnWriteArrayList<>();
        live.listenFirst(notice -> {
            if (notice.topic().equals(seminar.value())) {
                heard.add(notice);
            }
        });
        return heard;
    }

    private Board board() {
        return as(ada, () -> debates.board(seminar));
    }

    private ArgumentId post(SignedIn author, Wording wording) {
        return as(author, () -> debates.post(PostArgument.forPosition(seminar, POSITION, wording)));
    }

    private ArgumentId reply(SignedIn author, ArgumentId parent, int revision, Relation relation) {
        PostArgument.Reply reply = new PostArgument.Reply(parent, revision, relation, null);
        Wording wording = new Wording("An answer", "A reason.", null, "", List.of());
        return as(author, () -> debates.post(PostArgument.inReply(seminar, reply, wording)));
    }

    private static Wording wording(String claim) {
        return new Wording(claim, "A warrant.", Sureness.PROBABLY, "", List.of(Citation.supporting(EVIDENCE)));
    }
}
