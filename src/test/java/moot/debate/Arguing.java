package moot.debate;

import static moot.seminar.TestSeminars.EVIDENCE;
import static moot.seminar.TestSeminars.POSITION;
import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import moot.people.SignedIn;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets people argue in a test: what they say matters little, and rests on one piece of evidence.
@Component
public record Arguing(DebateService debates, BoardReader reader, Boards boards) {

    public ArgumentId claim(SignedIn author, SeminarId seminar, String claim) {
        return claim(author, seminar, wording(claim));
    }

    public ArgumentId claim(SignedIn author, SeminarId seminar, Wording wording) {
        return as(author, () -> debates.post(PostArgument.forPosition(seminar, POSITION, wording)));
    }

    public ArgumentId claimFor(String position, SignedIn author, SeminarId seminar) {
        return as(author, () -> debates.post(PostArgument.forPosition(seminar, position, wording("A claim"))));
    }

    /// To the latest revision.
    public ArgumentId reply(SignedIn author, SeminarId seminar, ArgumentId to, Relation relation) {
        int latest = board(seminar).get(to).revisions().size();
        PostArgument.Reply reply = new PostArgument.Reply(to, latest, relation, null);
        return as(author, () -> debates.post(PostArgument.inReply(seminar, reply, wording("A reply"))));
    }

    public void revise(SignedIn author, ArgumentId own, String claim, @Nullable ArgumentId challenge) {
        as(author, () -> debates.revise(own, wording(claim), challenge));
    }

    public void link(SignedIn author, ArgumentId from, Link link) {
        as(author, () -> debates.link(from, link));
    }

    /// Claims that all go against each other: too tight a circle for their strengths to come to rest.
    public List<ArgumentId> quarrel(SignedIn author, SeminarId seminar) {
        List<ArgumentId> claims = Stream.of("One", "Two", "Three", "Four", "Five", "Six")
                .map(claim -> claim(author, seminar, claim))
                .toList();
        claims.forEach(from -> claims.stream()
                .filter(to -> !to.equals(from))
                .forEach(to -> link(author, from, new Link(to, Relation.REBUTS, null, 1))));
        return claims;
    }

    /// As the database has it.
    public Board board(SeminarId seminar) {
        return Board.EMPTY.with(reader.changedSince(seminar, 0));
    }

    /// As pages have it, which are told of each change.
    Board kept(SeminarId seminar) {
        return boards.of(seminar);
    }

    /// Whether pages have what the database has; but for the position of replies, which follows from their parents.
    void checkKept(SeminarId seminar) {
        assertThat(kept(seminar).contributions().values())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("stored.spine.position")
                .containsExactlyInAnyOrderElementsOf(
                        board(seminar).contributions().values());
    }

    private static Wording wording(String claim) {
        return new Wording(claim, "Because.", Sureness.PROBABLY, "", List.of(Citation.supporting(EVIDENCE)));
    }
}
