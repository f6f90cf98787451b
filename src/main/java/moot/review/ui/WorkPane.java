package moot.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import moot.base.ui.Disclosure;
import moot.base.ui.Markup;
import moot.debate.Argued;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.Wording;

/// The contribution under review in full, with what it answers above it and what answered it beneath.
final class WorkPane extends Composite<Section> {

    private final DeskPage page;

    WorkPane(DeskPage page) {
        this.page = page;
        getContent().addClassName("work");
        getContent().getElement().setAttribute("aria-label", getTranslation("review.work"));
    }

    void showNothing() {
        Paragraph empty = new Paragraph(getTranslation("review.work.nothing"));
        empty.addClassName("moot-empty");
        getContent().removeAll();
        getContent().add(empty);
    }

    void show(Sheet sheet) {
        Board board = page.board();
        Contribution contribution = sheet.contribution();
        getContent().removeAll();
        thread("review.work.above", board.above(contribution.id()).reversed().stream());
        getContent().add(inFull(sheet));
        thread("review.work.beneath", contribution.replies().stream().map(board::get));
    }

    private void thread(String title, Stream<Contribution> contributions) {
        OrderedList list = new OrderedList();
        list.addClassName("work__thread");
        contributions.forEach(contribution -> list.add(inShort(contribution)));
        if (list.getComponentCount() > 0) {
            getContent().add(new H3(getTranslation(title)), list);
        }
    }

    private ListItem inShort(Contribution contribution) {
        Span claim = new Span(contribution.wording().claim());
        claim.addClassName("work__claim-short");
        Span author = new Span(page.nameOf(contribution.author()));
        author.addClassName("moot-muted");
        ListItem item = new ListItem(Signs.relation(contribution), claim, author);
        if (contribution.withdrawn()) {
            item.add(new Span(getTranslation("review.work.withdrawn")));
        }
        return item;
    }

    private Article inFull(Sheet sheet) {
        Wording wording = sheet.argued().wording();
        H2 claim = new H2(wording.claim());
        claim.addClassName("work__claim");
        Article article = new Article(head(sheet), claim);
        article.addClassNames("work__contribution", "moot-card");
        if (!wording.warrant().isBlank()) {
            article.add(new H3(getTranslation("review.field.warrant")), new Markup(wording.warrant()));
        }
        qualifier(wording, article);
        citations(wording, article);
        List<Argued> others = sheet.contribution().revisions().stream()
                .filter(argued -> argued.number() != sheet.revision())
                .toList();
        if (!others.isEmpty()) {
            article.add(new Disclosure(
                    getTranslation("review.work.revisions", others.size()),
                    new Div(others.stream().map(this::revision).toArray(Component[]::new))));
        }
        return article;
    }

    private Div head(Sheet sheet) {
        Contribution contribution = sheet.contribution();
        Span author = new Span(page.nameOf(contribution.author()));
        author.addClassName("work__author");
        Div head = new Div(
                Signs.letter(page.positionOf(contribution)),
                new Span(page.positionOf(contribution).label()),
                Signs.relation(contribution),
                author);
        head.addClassName("work__head");
        if (contribution.revisions().size() > 1) {
            head.add(new Span(getTranslation(
                    "review.work.revision",
                    sheet.revision(),
                    contribution.revisions().size())));
        }
        if (contribution.withdrawn()) {
            head.add(new Span(getTranslation("review.work.withdrawn")));
        }
        return head;
    }

    private void qualifier(Wording wording, Article article) {
        if (wording.sureness() != null) {
            String sure = getTranslation("review.sure." + Signs.key(wording.sureness()));
            article.add(
                    new H3(getTranslation("review.field.qualifier")),
                    new Paragraph(
                            wording.unless().isEmpty()
                                    ? sure
                                    : getTranslation("review.work.unless", sure, wording.unless())));
        }
    }

    private void citations(Wording wording, Article article) {
        if (!wording.citations().isEmpty()) {
            article.add(new H3(getTranslation("review.work.rests")));
            wording.citations()
                    .forEach(citation -> article.add(new CitedCard(citation, page.evidence(citation.evidence()))));
        }
    }

    private Div revision(Argued argued) {
        Div revision = new Div(
                new H3(getTranslation("review.work.revision-number", argued.number())),
                new Paragraph(argued.wording().claim()),
                new Markup(argued.wording().warrant()));
        revision.addClassName("work__revision");
        return revision;
    }
}
