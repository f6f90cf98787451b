package moot.debate;

import moot.base.Problem;

/// Puts a link of an argument in order, and as it was again. What its author has done with it meanwhile stays: a link
/// that was taken back is not brought back, and one that was made anew is not made twice.
record Relinking(Board board) {

    void retype(Argument from, Curation act, Link now) {
        RelinkRules.checkThere(board, from.id(), now.to());
        RelinkRules.checkRetype(board, from.id(), now);
        note(from, act, now.to());
        from.relink(now.to(), now);
    }

    void remove(Argument from, Curation act, ArgumentId to) {
        RelinkRules.checkThere(board, from.id(), to);
        note(from, act, to);
        from.unlink(to);
    }

    void undo(Argument from, Curation act) {
        Link before = act.link();
        boolean there = board.get(from.id()).linkTo(before.to()).isPresent();
        boolean removed = act.act() == CurationAct.REMOVE_LINK;
        if (act.isLetGo() || there == removed) {
            return;
        }
        RelinkRules.checkAsBefore(board, from.id(), before);
        if (removed) {
            RelinkRules.checkEnd(board, before.to());
            from.putBack(before, act.linkRank());
        } else {
            from.relink(before.to(), before);
        }
    }

    private void note(Argument from, Curation act, ArgumentId to) {
        Contribution argument = board.get(from.id());
        Link link = argument.linkTo(to).orElseThrow(() -> new Problem("debate.problem.no-link"));
        act.onLink(link, argument.links().indexOf(link));
    }
}
