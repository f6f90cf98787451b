package moot.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import moot.library.Criterion;
import moot.library.Rubric;
import org.jspecify.annotations.Nullable;

/// One criterion of the rubric: its name, a radio for each level, and what the chosen level means.
final class CriterionRows extends Composite<NativeTableBody> {

    private final Criterion criterion;
    private final RubricLevels levels;
    private final List<LevelRadio> radios = new ArrayList<>();
    private final NativeDetails meaning = new NativeDetails();
    private @Nullable Integer level;

    /// @param touched told when a radio of it has the focus
    /// @param chosen  told when somebody chose a level
    CriterionRows(Rubric rubric, Criterion criterion, Runnable touched, Runnable chosen) {
        this.criterion = criterion;
        this.levels = new RubricLevels(rubric);
        getContent().addClassName("rubric__criterion");
        getContent().getElement().addEventListener("focusin", event -> touched.run());
        getContent().add(name(), choices(chosen), meaning());
        show(null);
    }

    private NativeTableRow name() {
        NativeTableHeaderCell name = new NativeTableHeaderCell(criterion.name());
        name.getElement().setAttribute("colspan", String.valueOf(levels.all().size()));
        name.getElement().setAttribute("scope", "rowgroup");
        return new NativeTableRow(name);
    }

    private NativeTableRow choices(Runnable chosen) {
        NativeTableRow row = new NativeTableRow();
        for (int each : levels.all()) {
            LevelRadio radio = new LevelRadio(criterion.id(), each, spoken(each), () -> {
                show(each);
                chosen.run();
            });
            radios.add(radio);
            NativeLabel label = new NativeLabel();
            label.add(radio, new Span(String.valueOf(each)));
            label.setTitle(spoken(each));
            row.add(new NativeTableCell(label));
        }
        return row;
    }

    private NativeTableRow meaning() {
        DescriptionList all = new DescriptionList();
        levels.all().forEach(each -> {
            all.add(new DescriptionList.Term(levels.named(each)));
            all.add(new DescriptionList.Description(levels.meaning(criterion, each)));
        });
        meaning.setContent(all);
        NativeTableCell cell = new NativeTableCell(meaning);
        cell.getElement().setAttribute("colspan", String.valueOf(levels.all().size()));
        return new NativeTableRow(cell);
    }

    private String spoken(int each) {
        return getTranslation(
                "review.rubric.choice", criterion.name(), levels.named(each), levels.meaning(criterion, each));
    }

    String id() {
        return criterion.id();
    }

    @Nullable
    Integer level() {
        return level;
    }

    void show(@Nullable Integer wanted) {
        level = wanted;
        radios.forEach(radio -> radio.check(wanted != null && radio.level() == wanted));
        meaning.setSummaryText(
                wanted == null
                        ? getTranslation("review.rubric.meanings")
                        : getTranslation(
                                "review.rubric.meaning", levels.label(wanted), levels.meaning(criterion, wanted)));
    }

    void setCurrent(boolean current) {
        getContent().setClassName("rubric__criterion--current", current);
    }

    boolean has(int wanted) {
        return levels.all().contains(wanted);
    }
}
