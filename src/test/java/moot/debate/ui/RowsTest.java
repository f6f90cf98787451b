package moot.debate.ui;

import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import moot.ModuleTest;
import moot.WithoutBrowser;
import moot.debate.Arguing;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.ChallengeService;
import moot.debate.CurationService;
import moot.debate.DebateService;
import moot.debate.Drafts;
import moot.debate.Graft;
import moot.debate.Link;
import moot.debate.Relation;
import moot.debate.Sieve;
import moot.debate.Sort;
import moot.library.Pack;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.Admission;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// What of a debate is sent to the outline and the map of one reader, and what is kept from them.
@ModuleTest
@SuppressWarnings("NullAway.Init")
class RowsTest extends WithoutBrowser {

    @Autowired
    private TestSeminars test;

    @Autowired
    private Arguing arguing;

    @Autowired
    private SeminarService seminars;

    @Autowired
    private DebateService debates;

    @Autowired
    private ChallengeService challenges;

    @Autowired
    private CurationService curation;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Admission admission;

    private SignedIn instructor;
    private SeminarId seminar;
    private SignedIn author;
    private SignedIn classmate;
    private ArgumentId claim;
    private ArgumentId reply;

    @BeforeEach
    void argue() {
        instructor = test.newInstructor();
        seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        author = test.join(seminar, "Ada Author");
        classmate = test.join(seminar, "Cora Classmate");
        claim = arguing.claim(author, seminar, "A claim");
        reply = arguing.reply(classmate, seminar, claim, Relation.REBUTS);
        TestPeople.signInAs(classmate);
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        TestPeople.signOut();
    }

    @Test
    void whatWasHiddenIsSentToItsAuthorAndWhoTeachesAlone() {
        ArgumentId linked = arguing.claim(classmate, seminar, "Another");
        arguing.link(classmate, linked, new Link(claim, Relation.SUPPORTS, null, 1));
        as(instructor, () -> curation.hide(claim, "Off topic"));
        String all = rows(classmate, Sieve.NONE).toString() + flat(classmate) + map(classmate);
        assertThat(all).contains(claim.toString()).doesNotContain("A claim", "Off topic", "Ada Author");
        assertThat(row(classmate, claim).has("cites")).isFalse();
        assertThat(row(author, claim).path("claim").stringValue()).isEqualTo("A claim");
        assertThat(row(instructor, claim).path("cites").size()).isEqualTo(1);
        assertThat(row(classmate, claim).path("trace").stringValue()).isEqualTo("hidden");
    }

    @Test
    void aLinkIsReadAtBothEnds() {
        ArgumentId other = arguing.claim(classmate, seminar, "Another");
        arguing.link(classmate, other, new Link(claim, Relation.REBUTS, null, 1));
        assertThat(row(author, other).path("links").toString())
                .isEqualTo("[{\"relation\":\"rebuts\",\"letter\":\"A\",\"label\":\"A claim\"}]");
        assertThat(row(author, claim).path("linked").toString())
                .isEqualTo("[{\"relation\":\"rebuts\",\"letter\":\"A\",\"label\":\"Another\"}]");
        assertThat(row(author, other).has("linked")).isFalse();
        as(instructor, () -> curation.hide(other, "Off topic"));
        assertThat(row(author, claim).path("linked").findValuesAsString("label"))
                .containsExactly("");
        assertThat(row(classmate, claim).path("linked").findValuesAsString("label"))
                .containsExactly("Another");
    }

    @Test
    void whatWasHiddenIsNotToldToOthersWhenTheOtherEndIsLinkedOnceMore() {
        SignedIn reader = test.join(seminar, "Rita Reader");
        ArgumentId hidden = arguing.claim(author, seminar, "Off the point");
        arguing.link(author, hidden, new Link(reply, Relation.REBUTS, null, 1));
        as(instructor, () -> curation.hide(hidden, "Off topic"));
        Board before = board();
        arguing.link(
                classmate, arguing.claim(classmate, seminar, "Another"), new Link(reply, Relation.REBUTS, null, 1));
        var news = new DebateNews();
        assertThat(news.between(outline(author), before, board(), false).toString())
                .contains("Off the point");
        assertThat(news.between(outline(reader), before, board(), false).toString())
                .contains("Another")
                .doesNotContain("Off the point");
    }

    @Test
    void bothEndsOfALinkAreSentAgainWhenWhatTheyShowChanges() {
        ArgumentId other = arguing.claim(classmate, seminar, "Another");
        Board before = board();
        arguing.link(classmate, other, new Link(reply, Relation.REBUTS, null, 1));
        Board linked = board();
        assertThat(sentAgain(before, linked)).contains(reply.toString(), other.toString());
        assertThat(outline(author).patch(before, linked, reply).path("linked").size())
                .isEqualTo(1);
        as(instructor, () -> curation.hide(other, "Off topic"));
        assertThat(sentAgain(linked, board())).contains(reply.toString(), other.toString());
    }

    @Test
    void classmatesGetAPseudonymAndWhoTeachesTheName() {
        assertThat(row(classmate, claim).path("author").stringValue())
                .isEqualTo(test.seat(seminar, author).pseudonym());
        assertThat(row(instructor, claim).path("author").stringValue()).isEqualTo("Ada Author");
        assertThat(map(instructor).toString()).contains("Ada Author");
        assertThat(map(classmate).toString()).doesNotContain("Ada Author");
    }

    @Test
    void oneKnowsOnesOwn() {
        assertThat(row(author, claim).path("mine").booleanValue()).isTrue();
        assertThat(row(classmate, claim).has("mine")).isFalse();
    }

    @Test
    void aReplyThatStandsApartSaysWhatItAnswers() {
        assertThat(flat(classmate).toString()).contains("\"context\":\"A claim\"");
        assertThat(row(classmate, reply).has("context")).isFalse();
    }

    @Test
    void aNewRowSaysAfterWhichItStandsAndTheFirstOfItsPositionAfterNone() {
        OutlineRows rows = outline(classmate);
        JsonNode changed = rows.changed(board(), List.of(claim, reply), Set.of(claim, reply));
        assertThat(changed.get(0).path("after").isNull()).isTrue();
        assertThat(changed.get(1).path("after").stringValue()).isEqualTo(claim.toString());
    }

    @Test
    void theMapIsSentWhatChangedAndWhatStandsOtherwiseForIt() {
        Board before = board();
        assertThat(new MapRows(page(classmate)).changes(before, before)).isNull();
        ArgumentId answer = arguing.reply(author, seminar, reply, Relation.REBUTS);
        assertThat(changesSince(before).path("put").findValuesAsString("id"))
                .containsExactlyInAnyOrder(claim.toString(), reply.toString(), answer.toString());
    }

    @Test
    void aLinkThatWasTakenBackIsGoneFromTheMapAndOneThatStaysIsNot() {
        ArgumentId other = arguing.claim(classmate, seminar, "Another");
        arguing.link(classmate, other, new Link(claim, Relation.SUPPORTS, null, 1));
        arguing.link(classmate, other, new Link(reply, Relation.REBUTS, null, 1));
        Board before = board();
        as(classmate, () -> debates.unlink(other, reply));
        JsonNode changes = changesSince(before);
        assertThat(changes.path("gone").toString())
                .contains(other + "~" + reply)
                .doesNotContain(other + "~" + claim);
        assertThat(changes.path("links").findValuesAsString("to")).containsExactly(claim.toString());
    }

    @Test
    void theMapIsSentTheStanceTowardsOtherPositionsAndAgainWhenItTurns() {
        ArgumentId other = arguing.claim(classmate, seminar, "Another");
        as(instructor, () -> curation.move(other, elsewhere(), "It is about that"));
        arguing.link(classmate, other, new Link(reply, Relation.SUPPORTS, null, 1));
        assertThat(stances(map(classmate).path("nodes"), other))
                .isEqualTo("[{\"letter\":\"A\",\"stance\":\"against\"}]");
        Board before = board();
        as(instructor, () -> curation.retype(reply, Relation.SUPPORTS, null, "It does"));
        assertThat(stances(changesSince(before).path("put"), other))
                .isEqualTo("[{\"letter\":\"A\",\"stance\":\"for\"}]");
    }

    @Test
    void whatIsMovedTakesAllBeneathItAlongOnTheMapAndInAnOpenPanel() {
        ArgumentId further = arguing.reply(author, seminar, reply, Relation.ASKS);
        Board before = kept();
        as(instructor, () -> curation.move(claim, elsewhere(), "It is about that"));
        JsonNode changes = Objects.requireNonNull(new MapRows(page(classmate)).changes(before, kept()));
        assertThat(changes.path("put").findValuesAsString("id"))
                .containsExactlyInAnyOrder(claim.toString(), reply.toString(), further.toString());
        assertThat(ArgumentPanel.isOtherwise(before, kept(), further)).isTrue();
    }

    /// As pages have it, which are told of what is moved alone.
    private Board kept() {
        return as(classmate, () -> debates.board(seminar));
    }

    /// Another position than that of the claim.
    private Graft elsewhere() {
        return Graft.forPosition(outline(classmate).positions().getLast());
    }

    private static String stances(JsonNode nodes, ArgumentId argument) {
        return nodes.valueStream()
                .filter(node -> node.path("id").stringValue().equals(argument.toString()))
                .findFirst()
                .orElseThrow()
                .path("elsewhere")
                .toString();
    }

    @Test
    void aLabelIsCutAtAWord() {
        String statement = "Washington and Kyiv put a truce of thirty days to Moscow.";
        assertThat(OutlineRows.shortened(statement)).isEqualTo("Washington and Kyiv put a truce of thirty days…");
        assertThat(OutlineRows.shortened("Short enough")).isEqualTo("Short enough");
        assertThat(OutlineRows.shortened("x".repeat(60))).isEqualTo("x".repeat(48) + "…");
    }

    private List<String> sentAgain(Board before, Board now) {
        OutlineRows rows = outline(author);
        List<ArgumentId> all = now.order(rows.positions()).all();
        JsonNode sent = rows.changed(now, all, now.since(before).touched());
        return sent.valueStream()
                .map(one -> one.path("row").path("id").stringValue())
                .toList();
    }

    private Board board() {
        return arguing.board(seminar);
    }

    private OutlineRows outline(SignedIn reader) {
        Pack pack = as(reader, () -> seminars.pack(seminar));
        return new OutlineRows(() -> pack, test.seat(seminar, reader), admission);
    }

    private JsonNode rows(SignedIn reader, Sieve sieve) {
        OutlineRows rows = outline(reader);
        rows.sift(sieve);
        return rows.of(board(), board().order(rows.positions()).all());
    }

    private JsonNode flat(SignedIn reader) {
        return rows(reader, new Sieve(Sort.NEWEST, null, null, null, null, Set.of(), ""));
    }

    private JsonNode row(SignedIn reader, ArgumentId id) {
        return rows(reader, Sieve.NONE)
                .valueStream()
                .filter(row -> row.path("id").stringValue().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode map(SignedIn reader) {
        return as(reader, () -> new MapRows(page(reader)).of(board()));
    }

    private JsonNode changesSince(Board before) {
        return Objects.requireNonNull(new MapRows(page(classmate)).changes(before, board()));
    }

    private DebatePage page(SignedIn reader) {
        Seat viewer = test.seat(seminar, reader);
        return new DebatePage(viewer, seminars, debates, challenges, curation, drafts, admission);
    }
}
