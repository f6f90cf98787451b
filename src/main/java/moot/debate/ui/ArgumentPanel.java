package moot.debate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import moot.base.ui.Disclosure;
import moot.base.ui.Markup;
import moot.debate.Argued;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Citation;
import moot.debate.Contribution;
import moot.debate.Elsewhere;
import moot.debate.Fate;
import moot.debate.Place;
import moot.debate.Relation;
import moot.debate.Wording;
import moot.library.Evidence;
import moot.library.ui.EvidenceBadge;
import org.jspecify.annotations.Nullable;

/// One argument in full: what it answers, its claim, warrant and qualifier, what it rests on, its earlier
/// revisions, and how to answer it at one tap.
public final class ArgumentPanel extends Composite<Div> {

    /// Where a panel leads.
    public interface Ways {

        void open(ArgumentId argument);

        void compose(Place place);

        void answer(ArgumentId argument, Relation relation);

        void withdraw(ArgumentId argument);

        void evidence(String id);
    }

    private final DebatePage page;
    private final Ways ways;
    private Board board;
    private Contribution argument;
    private ArgumentSight sight;
    private LinkForms links;
    private @Nullable CurationPart curation;
    private @Nullable StandingPart standing;

    public ArgumentPanel(DebatePage page, Board board, Contribution argument, Ways ways) {
        this.page = page;
        this.ways = ways;
        this.board = board;
        this.argument = argument;
        this.sight = ArgumentSight.of(board, argument.id());
        getContent().addClassName("argument");
        begin();
        show();
    }

    /// Takes in what has happened since. What was begun in a form stays, as long as the argument itself is as it was.
    ///
    /// @param anyway whether what may be done here is not what it was
    public void catchUp(Board later, boolean anyway) {
        Contribution now = later.get(argument.id());
        ArgumentSight seen = ArgumentSight.of(later, argument.id());
        boolean untouched = Objects.equals(argument.stored(), now.stored());
        boolean same = seen.equals(sight);
        board = later;
        argument = now;
        sight = seen;
        if (anyway || !untouched) {
            begin();
        }
        if (anyway || !same) {
            boolean explained = standing != null && standing.isOpen();
            getContent().removeAll();
            show();
            if (explained) {
                unfold();
            }
        }
    }

    /// Unfolds the chain that explains how the argument stands.
    public void unfold() {
        if (standing != null) {
            standing.setOpen(true);
        }
    }

    /// The same, and takes the focus there; false where there is nothing to explain.
    public boolean explain() {
        if (standing != null) {
            standing.focus();
        }
        return standing != null;
    }

    /// Whether the panel of an argument has something else to show than on an earlier board.
    public static boolean isOtherwise(Board earlier, Board later, ArgumentId open) {
        return !ArgumentSight.of(earlier, open).equals(ArgumentSight.of(later, open));
    }

    private void begin() {
        links = new LinkForms(page, argument);
        curation = page.viewer().role().teaches() ? new CurationPart(page, argument) : null;
    }

    private void show() {
        getContent().add(bearing(argument));
        Contribution parent = board.parentOf(argument);
        if (parent != null) {
            getContent().add(answered(argument, parent));
        }
        H2 claim = new H2(page.claimOf(argument));
        claim.addClassName("argument__claim");
        getContent().add(claim, byline(argument));
        trace(board, argument);
        standing = null;
        if (!page.reads(argument)) {
            return;
        }
        if (argument.standing() != null && !argument.withdrawn()) {
            standing = new StandingPart(page, board, argument, ways::open);
            getContent().add(standing);
        }
        body(argument.wording(), argument.asks());
        getContent()
                .add(
                        new ChallengesPart(page, board, argument, ways),
                        new LinksPart(page, board, argument, ways, links));
        earlier(argument);
        if (page.mayArgue() && !argument.withdrawn()) {
            getContent().add(answers(argument));
            if (argument.author().equals(page.viewer().id())) {
                getContent().add(new OwnPart(argument.id(), ways));
            }
        }
        getContent().add(new CreditPart(page, argument));
        if (curation != null) {
            getContent().add(curation);
        } else if (argument.author().equals(page.viewer().id())) {
            getContent().add(new CuratedPart(page, argument));
        }
    }

    /// Why it is argued no more, if it is not.
    private void trace(Board board, Contribution argument) {
        Fate fate = argument.fate();
        if (fate.withdrawn()) {
            getContent().add(note("debate.argument.withdrawn"));
        }
        if (fate.hidden() != null) {
            getContent()
                    .add(
                            page.reads(argument)
                                    ? note(
                                            "debate.argument.hidden",
                                            fate.hidden().reason())
                                    : note("debate.argument.hidden.others"));
        }
        if (fate.merged() != null) {
            Contribution into = board.get(fate.merged());
            Button open = new Button(page.claimOf(into), click -> ways.open(into.id()));
            open.addThemeVariants(ButtonVariant.TERTIARY);
            open.addClassName("argument__parent");
            getContent().add(note("debate.argument.merged"), open);
        }
    }

    private BearingPart bearing(Contribution argument) {
        BearingPart bearing =
                new BearingPart(page.letterOf(argument.position()), argument.relation(), argument.stance());
        Elsewhere.of(argument, board, page.scenario())
                .forEach(there -> bearing.addStance(there.letter(), there.stance()));
        return bearing;
    }

    private Div answered(Contribution argument, Contribution parent) {
        Button open = new Button(answeredClaim(argument, parent), click -> ways.open(parent.id()));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("argument__parent");
        Div answered = new Div(new Span(getTranslation("debate.argument.answers", page.nameOf(parent.author()))), open);
        if (argument.answers() < parent.current().number()) {
            answered.add(note(
                    "debate.argument.outdated",
                    argument.answers(),
                    parent.current().number()));
        }
        if (argument.disputed() != null) {
            Evidence piece = page.evidence(argument.disputed());
            answered.add(new Span(getTranslation("debate.argument.disputes")), evidence(piece));
        }
        answered.addClassName("argument__answered");
        return answered;
    }

    private String answeredClaim(Contribution argument, Contribution parent) {
        return page.reads(parent)
                ? parent.revision(argument.answers()).wording().claim()
                : page.claimOf(parent);
    }

    private Paragraph byline(Contribution argument) {
        Paragraph byline = new Paragraph(getTranslation(
                argument.current().number() == 1 ? "debate.argument.by" : "debate.argument.by-revised",
                page.nameOf(argument.author()),
                argument.current().number()));
        byline.addClassName("moot-muted");
        return byline;
    }

    private void body(Wording wording, boolean asks) {
        if (!wording.warrant().isEmpty()) {
            getContent().add(heading("debate.argument.warrant"), new Markup(wording.warrant()));
        }
        if (wording.sureness() != null) {
            getContent().add(heading("debate.argument.qualifier"), new Paragraph(qualifier(wording)));
        }
        if (!asks) {
            getContent().add(heading("debate.argument.rests"));
            wording.citations().forEach(citation -> getContent().add(citation(citation)));
            if (wording.citations().isEmpty()) {
                getContent().add(note("debate.argument.rests-on-nothing"));
            }
        }
    }

    private String qualifier(Wording wording) {
        String sure = getTranslation("debate.sureness." + Marks.key(Objects.requireNonNull(wording.sureness())));
        return wording.unless().isEmpty() ? sure : getTranslation("debate.argument.unless", sure, wording.unless());
    }

    private Div citation(Citation citation) {
        Span bearing = new Span(getTranslation("debate.bearing." + Marks.key(citation.bearing())));
        bearing.addClassName("argument__cited-bearing");
        Div box = new Div(bearing, evidence(page.evidence(citation.evidence())));
        if (!citation.why().isEmpty()) {
            box.add(new Paragraph(citation.why()));
        }
        box.addClassName("argument__citation");
        return box;
    }

    private Component evidence(Evidence piece) {
        Button open = new Button(piece.statement(), click -> ways.evidence(piece.id()));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("argument__evidence");
        Div line = new Div(new EvidenceBadge(piece), open);
        line.addClassName("argument__evidence-line");
        return line;
    }

    private void earlier(Contribution argument) {
        argument.revisions().reversed().stream()
                .skip(1)
                .forEach(revision -> getContent().add(revision(revision)));
    }

    private Disclosure revision(Argued revision) {
        Div text = new Div(new Paragraph(revision.wording().claim()));
        if (!revision.wording().warrant().isEmpty()) {
            text.add(new Markup(revision.wording().warrant()));
        }
        if (revision.wording().sureness() != null) {
            text.add(new Paragraph(qualifier(revision.wording())));
        }
        revision.wording().citations().forEach(citation -> text.add(citation(citation)));
        return new Disclosure(getTranslation("debate.argument.revision", revision.number()), text);
    }

    private Div answers(Contribution argument) {
        Div answers = new Div(heading("debate.argument.answer"));
        for (Relation relation : Relation.values()) {
            if (relation == Relation.DISPUTES && argument.wording().citations().isEmpty()) {
                continue;
            }
            Button answer = new Button(Marks.relation(relation), click -> ways.answer(argument.id(), relation));
            answer.addClassName("argument__answer");
            answers.add(answer);
        }
        answers.addClassName("argument__answers");
        return answers;
    }

    private H3 heading(String key) {
        return new H3(getTranslation(key));
    }

    private Paragraph note(String key, Object... params) {
        Paragraph note = new Paragraph(getTranslation(key, params));
        note.addClassName("argument__note");
        return note;
    }
}
