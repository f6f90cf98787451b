package moot.sample;

import moot.debate.ArgumentId;
import moot.debate.ChallengeService;
import moot.debate.DebateService;
import moot.debate.Link;
import moot.debate.PostArgument;
import moot.debate.Relation;
import moot.people.SignedIn;
import moot.sample.Cast.Said;
import org.jspecify.annotations.Nullable;

/// Acts out what the students do. A reply answers the revision of its parent that was the latest at that minute.
class DebateScript {

    private final DebateService debates;
    private final ChallengeService challenges;
    private final Acting acting;

    DebateScript(DebateService debates, ChallengeService challenges, Acting acting) {
        this.debates = debates;
        this.challenges = challenges;
        this.acting = acting;
    }

    void play(Cast cast, Step step) {
        switch (step) {
            case Step.Post post -> post(cast, post);
            case Step.Revision revision -> revise(cast, revision);
            case Step.Withdrawal withdrawal -> withdraw(cast, withdrawal);
            case Step.Judgement judgement -> judge(cast, judgement);
            case Step.Concession concession -> concede(cast, concession);
            case Step.Credit credit -> credit(cast, credit);
            case Step.Tie tie -> tie(cast, tie);
        }
    }

    private void judge(Cast cast, Step.Judgement step) {
        Said challenge = cast.said(step.judge());
        ArgumentId revised = cast.said(step.of()).id();
        acting.as(
                challenge.by(),
                cast.when().minute(step.minute()),
                () -> challenges.judge(challenge.id(), revised, step.verdict()));
    }

    private void concede(Cast cast, Step.Concession step) {
        Said said = cast.said(step.concede());
        ArgumentId challenge = cast.said(step.to()).id();
        acting.as(said.by(), cast.when().minute(step.minute()), () -> challenges.concede(said.id(), challenge));
    }

    private void credit(Cast cast, Step.Credit step) {
        ArgumentId credited = cast.said(step.credit()).id();
        acting.as(cast.student(step.by()), cast.when().minute(step.minute()), () -> challenges.credit(credited));
    }

    private void tie(Cast cast, Step.Tie step) {
        Said from = cast.said(step.tie());
        Said to = cast.said(step.to());
        Link link = new Link(to.id(), step.relation(), null, to.revision());
        acting.as(from.by(), cast.when().minute(step.minute()), () -> debates.link(from.id(), link));
    }

    private void post(Cast cast, Step.Post step) {
        SignedIn author = cast.student(step.by());
        PostArgument.Reply reply = reply(cast, step);
        PostArgument wish = new PostArgument(ArgumentId.next(), cast.seminar(), step.position(), reply, step.wording());
        ArgumentId id = acting.as(author, cast.when().minute(step.minute()), () -> debates.post(wish));
        cast.keep(step.post(), new Said(id, author, 1));
    }

    private void revise(Cast cast, Step.Revision step) {
        Said said = cast.said(step.revise());
        ArgumentId challenge =
                step.meets() == null ? null : cast.said(step.meets()).id();
        acting.as(
                said.by(),
                cast.when().minute(step.minute()),
                () -> debates.revise(said.id(), step.wording(), challenge));
        cast.keep(step.revise(), said.revised());
    }

    private void withdraw(Cast cast, Step.Withdrawal step) {
        Said said = cast.said(step.withdraw());
        acting.as(said.by(), cast.when().minute(step.minute()), () -> debates.withdraw(said.id()));
    }

    private static PostArgument.@Nullable Reply reply(Cast cast, Step.Post step) {
        Relation relation = step.relation();
        if (step.answers() == null || relation == null) {
            return null;
        }
        Said parent = cast.said(step.answers());
        return new PostArgument.Reply(parent.id(), parent.revision(), relation, step.disputes());
    }
}
