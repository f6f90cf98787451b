package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import moot.base.Ids;
import moot.debate.Sieve.Only;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.TestPacks;
import moot.people.PersonId;
import moot.seminar.ParticipantId;
import moot.seminar.Role;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Ada argues, Bob rebuts and supports, Ada asks. Ada reads, unless it says otherwise.
class SiftingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Pack PACK = TestPacks.bundled("nato-collective-defence");
    private static final String SUPPORTED = "thirty-day-ceasefire-proposal";
    private static final String WRONG = PACK.evidence().stream()
            .filter(piece -> piece.check() == Evidence.Check.WRONG)
            .findFirst()
            .orElseThrow()
            .id();
    private static final List<String> POSITIONS = List.of("P1", "P2");

    private final SeminarId seminar = new SeminarId(new UUID(0, 1));
    private final Seat ada = seat("Ada", Role.STUDENT);
    private final Seat bob = seat("Bob", Role.STUDENT);
    private long changes;
    private Board board = Board.EMPTY;

    private final Argument claim = argue(ada, "P1", "A Treaty binds", "Élan and *law*", SUPPORTED);
    private final Argument rebuttal = reply(bob, claim, Relation.REBUTS, "No court enforces it", WRONG);
    private final Argument support = reply(bob, claim, Relation.SUPPORTS, "Allies keep their word", SUPPORTED);
    private final Argument question = reply(ada, rebuttal, Relation.ASKS, "Which court?", null);
    private final Argument other = argue(bob, "P2", "Money decides", "", WRONG);

    @Test
    void withoutASieveEverythingIsThereThreadByThread() {
        assertThat(found(Sieve.NONE)).containsExactly(claim, rebuttal, question, support, other);
    }

    @Test
    void ordersAreByAgeByNeedAndByReliance() {
        assertThat(found(sorted(Sort.NEWEST))).containsExactly(other, question, support, rebuttal, claim);
        assertThat(found(sorted(Sort.UNANSWERED))).startsWith(claim).hasSize(5);
        assertThat(found(sorted(Sort.RELIED_ON))).startsWith(claim).hasSize(5);
    }

    @Test
    void eachFilterLeavesWhatFitsIt() {
        assertThat(found(new Sieve(Sort.THREAD, Stance.AGAINST, null, null, null, Set.of(), "")))
                .containsExactly(rebuttal);
        assertThat(found(new Sieve(Sort.THREAD, null, "P2", null, null, Set.of(), "")))
                .containsExactly(other);
        assertThat(found(new Sieve(Sort.THREAD, null, null, bob.id(), null, Set.of(), "")))
                .containsExactly(rebuttal, support, other);
        assertThat(found(new Sieve(Sort.THREAD, null, null, null, SUPPORTED, Set.of(), "")))
                .containsExactly(claim, support);
    }

    @Test
    void conditionsDependOnWhoAsks() {
        assertThat(found(only(Only.MINE))).containsExactly(claim, question);
        assertThat(found(only(Only.ANSWERS_ME))).containsExactly(rebuttal, support);
        assertThat(found(only(Only.UNANSWERED))).containsExactly(claim);
        assertThat(found(only(Only.UNSOUND))).containsExactly(rebuttal, other);
        assertThat(found(only(Only.ANSWERS_ME, Only.UNSOUND))).containsExactly(rebuttal);
    }

    @Test
    void evidenceWithoutASourceOrThatOnlyLimitsTheClaimMakesNothingSound() {
        String uncited = supported(Evidence.Citation.UNCITED);
        String cited = supported(Evidence.Citation.CITED);
        Citation limit = new Citation(cited, Bearing.LIMITS, "");
        Argument unsourced = argue("It is said so", Citation.supporting(uncited));
        argue("It is shown", Citation.supporting(cited));
        Argument limited = argue("It has limits", limit);
        argue("It has grounds too", limit, Citation.supporting(SUPPORTED));
        assertThat(new Sifting(board, PACK, ada).by(only(Only.UNSOUND), List.of("P2")))
                .containsExactly(other.id(), unsourced.id(), limited.id());
    }

    private static String supported(Evidence.Citation citation) {
        return PACK.evidence().stream()
                .filter(piece -> piece.check() == Evidence.Check.SUPPORTED && piece.citation() == citation)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void allWordsMustOccurWhateverTheirCaseAndAccents() {
        assertThat(found(words("treaty"))).containsExactly(claim);
        assertThat(found(words("ELAN law"))).containsExactly(claim);
        assertThat(found(words("treaty money"))).isEmpty();
    }

    @Test
    void aHitThatTheClaimDoesNotShowIsShownByAnExcerpt() {
        Sifting sifting = new Sifting(board, PACK, ada);
        assertThat(sifting.excerpt(board.get(claim.id()), "elan"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Élan and"));
        assertThat(sifting.excerpt(board.get(claim.id()), "treaty")).isEmpty();
        assertThat(sifting.excerpt(board.get(claim.id()), "")).isEmpty();
    }

    @Test
    void whatIsHiddenIsNotFoundByItsWordsExceptByItsAuthorAndThoseWhoTeach() {
        other.hide("Off topic", NOW);
        store(other);
        assertThat(found(words("money"))).isEmpty();
        assertThat(new Sifting(board, PACK, bob).by(words("money"), POSITIONS)).containsExactly(other.id());
        Seat teacher = seat("Iris", Role.ASSISTANT);
        assertThat(new Sifting(board, PACK, teacher).by(words("money"), POSITIONS))
                .containsExactly(other.id());
    }

    private List<Argument> found(Sieve sieve) {
        return new Sifting(board, PACK, ada)
                .by(sieve, POSITIONS).stream()
                        .map(id -> List.of(claim, rebuttal, support, question, other).stream()
                                .filter(each -> each.id().equals(id))
                                .findFirst()
                                .orElseThrow())
                        .toList();
    }

    private static Sieve sorted(Sort sort) {
        return new Sieve(sort, null, null, null, null, Set.of(), "");
    }

    private static Sieve only(Only... conditions) {
        return new Sieve(Sort.THREAD, null, null, null, null, Set.of(conditions), "");
    }

    private static Sieve words(String words) {
        return new Sieve(Sort.THREAD, null, null, null, null, Set.of(), words);
    }

    private Argument argue(Seat author, String position, String claim, String warrant, String evidence) {
        Argument argument = Argument.forPosition(ArgumentId.next(), author.id(), seminar, position);
        return said(argument, claim, warrant, evidence);
    }

    private Argument argue(String claim, Citation... citations) {
        Argument argument = Argument.forPosition(ArgumentId.next(), ada.id(), seminar, "P2");
        argument.say(new Wording(claim, "", null, "", List.of(citations)), NOW);
        return store(argument);
    }

    private Argument reply(Seat author, Argument to, Relation relation, String claim, @Nullable String evidence) {
        var reply = new PostArgument.Reply(to.id(), 1, relation, null);
        return said(Argument.inReply(ArgumentId.next(), author.id(), to, reply), claim, "", evidence);
    }

    private Argument said(Argument argument, String claim, String warrant, @Nullable String evidence) {
        List<Citation> citations = evidence == null ? List.of() : List.of(Citation.supporting(evidence));
        argument.say(new Wording(claim, warrant, null, "", citations), NOW);
        return store(argument);
    }

    private Argument store(Argument argument) {
        argument.changedAt(++changes);
        board = board.with(argument.state());
        return argument;
    }

    private Seat seat(String name, Role role) {
        return new Seat(new ParticipantId(Ids.next()), seminar, new PersonId(Ids.next()), name, name, role);
    }
}
