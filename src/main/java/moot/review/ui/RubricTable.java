package moot.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import moot.library.Rubric;

/// The rubric, criterion by level. Digits set the current criterion and go on to the next, so that a whole rubric is
/// four keys.
final class RubricTable extends Composite<NativeTable> {

    private final List<CriterionRows> criteria = new ArrayList<>();
    private final Runnable changed;
    private int current;

    RubricTable(Rubric rubric, Runnable changed) {
        this.changed = changed;
        getContent().addClassName("rubric");
        getContent().setCaptionText(rubric.title());
        getContent().add(head(new RubricLevels(rubric)));
        rubric.criteria().forEach(criterion -> {
            int place = criteria.size();
            CriterionRows rows = new CriterionRows(rubric, criterion, () -> makeCurrent(place), changed);
            criteria.add(rows);
            getContent().add(rows.getContent());
        });
        makeCurrent(0);
    }

    private static NativeTableHeader head(RubricLevels levels) {
        NativeTableRow row = new NativeTableRow();
        levels.all().forEach(level -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(levels.label(level));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        return new NativeTableHeader(row);
    }

    void show(Map<String, Integer> levels) {
        criteria.forEach(criterion -> criterion.show(levels.get(criterion.id())));
        makeCurrent(0);
    }

    Map<String, Integer> levels() {
        Map<String, Integer> levels = new HashMap<>();
        criteria.forEach(criterion -> {
            Integer level = criterion.level();
            if (level != null) {
                levels.put(criterion.id(), level);
            }
        });
        return levels;
    }

    /// Sets the current criterion, if the rubric has such a level, and goes on to the next.
    void set(int level) {
        CriterionRows criterion = criteria.get(current);
        if (criterion.has(level)) {
            criterion.show(level);
            makeCurrent(Math.min(current + 1, criteria.size() - 1));
            changed.run();
        }
    }

    /// Clears the current criterion, or where there is nothing to clear the one before.
    void clear() {
        if (criteria.get(current).level() == null) {
            makeCurrent(Math.max(0, current - 1));
        }
        criteria.get(current).show(null);
        changed.run();
    }

    private void makeCurrent(int place) {
        current = place;
        for (int i = 0; i < criteria.size(); i++) {
            criteria.get(i).setCurrent(i == place);
        }
    }
}
