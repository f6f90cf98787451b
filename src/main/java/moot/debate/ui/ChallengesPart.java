package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import moot.debate.Argued;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.Place;
import moot.debate.Verdict;

/// What goes against an argument and how each of these challenges has ended, with what its author may do about it; and
/// where the argument is itself a challenge that a revision has answered, whether it still holds.
final class ChallengesPart extends Composite<Div> {

    private final DebatePage page;
    private final Board board;
    private final Contribution argument;
    private final ArgumentPanel.Ways ways;

    ChallengesPart(DebatePage page, Board board, Contribution argument, ArgumentPanel.Ways ways) {
        this.page = page;
        this.board = board;
        this.argument = argument;
        this.ways = ways;
        getContent().addClassName("argument__challenges");
        List<Contribution> challenges =
                bearing(argument).filter(this::goesAgainst).toList();
        if (!challenges.isEmpty()) {
            getContent().add(new H3(getTranslation("debate.challenge.title", challenges.size())));
            challenges.forEach(challenge -> getContent().add(challenge(challenge)));
        }
        targets().forEach(target -> answered(target));
    }

    private Stream<Contribution> bearing(Contribution on) {
        return on.bearers().map(board::get).filter(other -> !other.withdrawn());
    }

    private boolean goesAgainst(Contribution other) {
        return other.bearingOn(argument.id()).relation().attacks();
    }

    private Div challenge(Contribution challenge) {
        Div box = new Div(
                Marks.relation(challenge.bearingOn(argument.id()).relation()), link(challenge), state(challenge));
        box.addClassName("argument__challenge");
        boolean settled = challenge.id().equals(argument.concededTo());
        if (mine(argument) && page.mayArgue() && !argument.withdrawn() && !settled) {
            box.add(answers(box, challenge));
        }
        return box;
    }

    private Span state(Contribution challenge) {
        Span state = new Span(stateOf(challenge));
        state.addClassName("moot-muted");
        return state;
    }

    private String stateOf(Contribution challenge) {
        if (challenge.id().equals(argument.concededTo())) {
            return getTranslation("debate.challenge.conceded");
        }
        Argued answer = argument.meeting(challenge.id());
        if (answer != null) {
            return verdictOn(answer);
        }
        return getTranslation(
                board.challengesTo(challenge.id()).isEmpty()
                        ? "debate.challenge.unanswered"
                        : "debate.challenge.challenged");
    }

    /// Whether the challenge that a revision answers still holds, as whoever raised it says.
    private String verdictOn(Argued answer) {
        Verdict verdict = Objects.requireNonNull(answer.meets()).verdict();
        String key = "debate.challenge.answered." + (verdict == null ? "open" : Marks.key(verdict));
        return getTranslation(key, answer.number());
    }

    private Div answers(Div box, Contribution challenge) {
        Button meet = new Button(
                getTranslation("debate.challenge.meet"),
                click -> ways.compose(Place.meeting(argument.id(), challenge.id())));
        Button concede = new Button(getTranslation("debate.challenge.concede"));
        Div answers = new Div(meet, concede);
        answers.addClassName("argument__own");
        concede.addClickListener(click -> askToConcede(box, answers, challenge));
        return answers;
    }

    private void askToConcede(Div box, Div answers, Contribution challenge) {
        Button yes = new Button(
                getTranslation("debate.challenge.concede.yes"),
                click -> page.challenges().concede(argument.id(), challenge.id()));
        Button no = new Button(getTranslation("debate.argument.withdraw.no"));
        no.addThemeVariants(ButtonVariant.TERTIARY);
        no.addClickListener(click -> box.replace(answers, answers(box, challenge)));
        answers.removeAll();
        answers.add(new Paragraph(getTranslation("debate.challenge.concede.sure")), yes, no);
        yes.focus();
    }

    /// What this argument goes against and was revised in answer to it.
    private Stream<Contribution> targets() {
        return Stream.concat(
                        Stream.ofNullable(argument.parent()),
                        argument.links().stream().map(link -> link.to()))
                .map(board::get)
                .filter(target -> target.meeting(argument.id()) != null);
    }

    private void answered(Contribution target) {
        Argued answer = Objects.requireNonNull(target.meeting(argument.id()));
        Div box = new Div(
                new Span(getTranslation("debate.challenge.met-by", answer.number())),
                link(target),
                new Span(verdictOn(answer)));
        box.addClassName("argument__challenge");
        if (mine(argument) && page.mayArgue() && !argument.withdrawn()) {
            box.add(verdicts(target));
        }
        getContent().add(box);
    }

    private Div verdicts(Contribution target) {
        Div verdicts = new Div();
        verdicts.addClassName("argument__own");
        for (Verdict verdict : Verdict.values()) {
            verdicts.add(new Button(
                    getTranslation("debate.challenge.verdict." + Marks.key(verdict)),
                    click -> page.challenges().judge(argument.id(), target.id(), verdict)));
        }
        return verdicts;
    }

    private boolean mine(Contribution other) {
        return other.author().equals(page.viewer().id());
    }

    private Button link(Contribution other) {
        Button link = new Button(page.claimOf(other), click -> ways.open(other.id()));
        link.addThemeVariants(ButtonVariant.TERTIARY);
        link.addClassName("argument__parent");
        return link;
    }
}
