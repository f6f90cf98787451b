package moot.debate;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moot.debate.Concern.Kind;
import moot.seminar.ParticipantId;
import org.jspecify.annotations.Nullable;

/// What concerns a participant, and what of it asks for an answer.
final class ConcernRules {

    private final Board board;
    private final ParticipantId reader;

    ConcernRules(Board board, ParticipantId reader) {
        this.board = board;
        this.reader = reader;
    }

    /// What others did about one argument of the reader’s.
    Stream<Concern> on(Contribution mine) {
        Stream<Concern> bearing = othersBearingOn(mine).map(other -> bearing(mine, other));
        Stream<Concern> revised = targets(mine).flatMap(target -> revised(mine, target));
        return Stream.of(bearing, revised, credit(mine)).flatMap(Function.identity());
    }

    /// What disputes evidence on which the reader rests too. What disputes it in the reader’s own argument is a
    /// challenge to that already.
    Stream<Concern> disputes(List<Contribution> own) {
        Set<String> told = own.stream().flatMap(ConcernRules::cited).collect(Collectors.toSet());
        return told.stream().flatMap(evidence -> {
            Contribution mine = own.stream()
                    .filter(argument -> argument.wording().cites(evidence))
                    .findFirst()
                    .orElseThrow();
            return board.disputing(evidence).stream()
                    .map(board::get)
                    .filter(this::isOthers)
                    .flatMap(other -> targets(other)
                            .filter(leaning -> leaning.wording().cites(evidence)
                                    && tie(other, leaning).disputes(evidence))
                            .map(leaning -> new Concern(
                                    Kind.DISPUTE,
                                    mine.id(),
                                    other.id(),
                                    0,
                                    tie(other, leaning).at(),
                                    false)));
        });
    }

    private static Stream<String> cited(Contribution argument) {
        return argument.wording().citations().stream().map(Citation::evidence);
    }

    private Concern bearing(Contribution mine, Contribution other) {
        Tie tie = tie(other, mine);
        if (tie.relation().attacks()) {
            return challenge(mine, other, tie.at());
        }
        boolean question = tie.relation() == Relation.ASKS;
        return new Concern(
                question ? Kind.QUESTION : Kind.SUPPORT,
                mine.id(),
                other.id(),
                0,
                tie.at(),
                question && repliesTo(other).allMatch(reply -> reply.author().equals(other.author())));
    }

    private Concern challenge(Contribution mine, Contribution other, @Nullable Instant at) {
        Argued answer = mine.meeting(other.id());
        Verdict verdict =
                answer == null ? null : Objects.requireNonNull(answer.meets()).verdict();
        boolean answered = answer != null && verdict != Verdict.HOLDS;
        boolean asks = !answered && mine.concededTo() == null && other.counts() && isUnanswered(other);
        if (answer == null || verdict == null) {
            return new Concern(Kind.CHALLENGE, mine.id(), other.id(), 0, at, asks);
        }
        Kind kind = verdict == Verdict.HOLDS ? Kind.HELD : Kind.MET;
        return new Concern(kind, mine.id(), other.id(), answer.number(), null, asks);
    }

    /// What the reader answered, or tied an argument to, reads otherwise now.
    private Stream<Concern> revised(Contribution mine, Contribution target) {
        Argued answer = target.meeting(mine.id());
        Stream<Concern> asked = Optional.ofNullable(answer).filter(meeting -> mine.counts()).stream()
                .filter(meeting -> Objects.requireNonNull(meeting.meets()).verdict() == null)
                .map(meeting ->
                        new Concern(Kind.JUDGEMENT, mine.id(), target.id(), meeting.number(), meeting.at(), true));
        Argued now = target.current();
        boolean news = now.number() > tie(mine, target).revision() && !now.equals(answer);
        Stream<Concern> otherwise = news
                ? Stream.of(new Concern(Kind.REVISION, mine.id(), target.id(), now.number(), now.at(), false))
                : Stream.empty();
        return Stream.concat(asked, otherwise);
    }

    private static Stream<Concern> credit(Contribution mine) {
        int minds = mine.moved().size();
        return minds == 0
                ? Stream.empty()
                : Stream.of(new Concern(Kind.CREDIT, mine.id(), mine.id(), minds, null, false));
    }

    /// By nobody’s challenge, and by no word of the reader’s.
    private boolean isUnanswered(Contribution challenge) {
        return board.challengesTo(challenge.id()).isEmpty()
                && repliesTo(challenge).noneMatch(reply -> reply.author().equals(reader));
    }

    private Stream<Contribution> repliesTo(Contribution other) {
        return other.replies().stream().map(board::get).filter(reply -> !reply.withdrawn());
    }

    private Stream<Contribution> othersBearingOn(Contribution target) {
        return target.bearers().map(board::get).filter(this::isOthers);
    }

    private Stream<Contribution> targets(Contribution from) {
        return from.targets().map(board::get).filter(this::isOthers);
    }

    private boolean isOthers(Contribution argument) {
        return !argument.withdrawn() && !argument.author().equals(reader);
    }

    /// As its reply, or by a link.
    private static Tie tie(Contribution from, Contribution to) {
        if (to.id().equals(from.parent())) {
            Instant at = from.revisions().getFirst().at();
            return new Tie(Objects.requireNonNull(from.relation()), from.disputed(), from.answers(), at);
        }
        Link link = from.links().stream()
                .filter(one -> one.to().equals(to.id()))
                .findFirst()
                .orElseThrow();
        return new Tie(link.relation(), link.disputed(), link.revision(), null);
    }

    /// @param at absent for a link, of which nobody keeps when it was made
    private record Tie(
            Relation relation,
            @Nullable String disputed,
            int revision,
            @Nullable Instant at) {

        boolean disputes(String evidence) {
            return relation == Relation.DISPUTES && evidence.equals(disputed);
        }
    }
}
