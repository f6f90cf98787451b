package moot.sample;

import moot.debate.ArgumentId;
import moot.debate.DebateService;
import moot.debate.PostArgument;
import moot.debate.Relation;
import moot.people.SignedIn;
import moot.sample.Cast.Said;
import org.jspecify.annotations.Nullable;

/// Acts out what the students do. A reply answers the revision of its parent that was the latest at that minute.
class DebateScript {

    private final DebateService debates;
    private final Acting acting;

    DebateScript(DebateService debates, Acting acting) {
        this.debates = debates;
        this.acting = acting;
    }

    void play(Cast cast, Step step) {
        switch (step) {
            case Step.Post post -> post(cast, post);
            case Step.Revision revision -> revise(cast, revision);
            case Step.Withdrawal withdrawal -> withdraw(cast, withdrawal);
        }
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
        acting.as(said.by(), cast.when().minute(step.minute()), () -> debates.revise(said.id(), step.wording()));
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
