package moot.library.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import moot.library.Criterion;
import moot.library.Pack;
import moot.library.Rubric;

/// The rubric as a table, criteria down and levels across, best first.
class RubricPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final PackText text;

    RubricPanel(Pack pack, Rubric rubric) {
        text = PackText.of(pack);
        add(new H2(text.span(rubric.title())), text.prose(rubric.about()), table(rubric));
    }

    private NativeTable table(Rubric rubric) {
        var table = new NativeTable();
        table.addClassName("rubric-table");
        table.getHead().add(levels(rubric));
        rubric.criteria().forEach(criterion -> table.getBody().add(row(criterion)));
        return table;
    }

    private NativeTableRow levels(Rubric rubric) {
        var row = new NativeTableRow(header("col", new Span(getTranslation("library.rubric.criterion"))));
        rubric.levels()
                .forEach(level -> row.add(header("col", new Span(level.level() + " "), text.span(level.label()))));
        return row;
    }

    private NativeTableRow row(Criterion criterion) {
        var row = new NativeTableRow(header("row", text.span(criterion.name())));
        criterion.descriptions().forEach(words -> row.addDataCell().add(text.span(words)));
        return row;
    }

    private static NativeTableHeaderCell header(String scope, Span... words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
