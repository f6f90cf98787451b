package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moot.debate.ArgumentId;
import moot.debate.Stance;
import moot.debate.Strength;
import moot.exchange.Line;
import org.jspecify.annotations.Nullable;

/// The lines of a debate, drawn in the browser as they come into view.
final class TableGrid extends Composite<Grid<Line>> {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.UK);

    private static final String CLAIM = """
            <button type="button" class="table__claim" @click="${open}">${item.claim}</button>""";

    private static final String STANDING = """
            <button type="button" class="table__why" ?hidden="${!item.standing}" @click="${why}">${item.standing}</button>""";

    private final Paragraph note = new Paragraph(getTranslation("room.table.strength.unsettled.why"));

    /// @param open told which argument somebody opens
    /// @param why  told of which argument somebody wants to know why it stands as it does
    TableGrid(Consumer<ArgumentId> open, Consumer<ArgumentId> why) {
        Grid<Line> grid = getContent();
        grid.addClassName("table");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setMultiSort(true);
        grid.setEmptyStateText(getTranslation("room.table.empty"));
        word("position", Line::position).setWidth("6rem").setFlexGrow(0);
        grid.addColumn(LitRenderer.<Line>of(CLAIM)
                        .withProperty("claim", Line::claim)
                        .withFunction("open", line -> open.accept(line.id())))
                .setKey("claim")
                .setHeader(getTranslation("room.table.claim"))
                .setComparator(Comparator.comparing(Line::claim))
                .setWidth("min(24rem, 62vw)")
                .setFlexGrow(1);
        word("author", Line::author);
        word("relation", line -> translated("room.table.relation.", line.relation()));
        word("stance", this::stances).setAutoWidth(false).setWidth("9rem").setFlexGrow(0);
        ValueProvider<Line, String> standing = line -> translated("room.table.standing.", line.standing());
        grid.addColumn(LitRenderer.<Line>of(STANDING)
                        .withProperty("standing", standing)
                        .withFunction("why", line -> why.accept(line.id())))
                .setKey("standing")
                .setHeader(getTranslation("room.table.standing"))
                .setComparator(standing)
                .setAutoWidth(true);
        grid.addColumn(line -> strength(line.strength()))
                .setKey("strength")
                .setHeader(getTranslation("room.table.strength"))
                .setComparator(
                        Comparator.comparingDouble(line -> line.strength().value()))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        number("challenges", Line::challenges);
        number("supporters", Line::supporters);
        number("evidence", Line::evidence);
        number("flawed", Line::flawed);
        number("moved", Line::moved);
        number("replies", Line::replies);
        number("revision", Line::revision);
        grid.addColumn(line -> WHEN.format(line.at().atZone(ZoneId.systemDefault())))
                .setKey("at")
                .setHeader(getTranslation("room.table.at"))
                .setComparator(Comparator.comparing(Line::at))
                .setAutoWidth(true);
    }

    /// What the mark on some strengths means; to stand beside the table.
    Paragraph note() {
        return note;
    }

    /// @param chosen told which line somebody selects; null where they select none
    void onSelect(Consumer<@Nullable ArgumentId> chosen) {
        getContent().asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue() == null ? null : event.getValue().id());
            }
        });
    }

    /// @param sorted told by which columns somebody sorts
    void onSort(Consumer<TableOrder> sorted) {
        getContent().addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(new TableOrder(event.getSortOrder().stream()
                        .map(by -> new TableOrder.By(
                                by.getSorted().getKey(), by.getDirection() == SortDirection.DESCENDING))
                        .toList()));
            }
        });
    }

    /// Sorts by those columns that there are, by each once.
    void sort(TableOrder order) {
        Map<Grid.Column<Line>, SortDirection> sorting = new LinkedHashMap<>();
        order.columns()
                .forEach(by -> Optional.ofNullable(getContent().getColumnByKey(by.column()))
                        .ifPresent(column -> sorting.putIfAbsent(
                                column, by.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        getContent()
                .sort(sorting.entrySet().stream()
                        .map(by -> new GridSortOrder<>(by.getKey(), by.getValue()))
                        .toList());
    }

    /// What is selected stays selected.
    void show(List<Line> lines) {
        Line before = getContent().asSingleSelect().getValue();
        getContent().setItems(lines);
        note.setVisible(!lines.stream().map(Line::strength).allMatch(Strength::settled));
        if (before != null) {
            select(before.id());
        }
    }

    /// Selects the line of an argument and brings it into view.
    void select(@Nullable ArgumentId argument) {
        getContent()
                .getListDataView()
                .getItems()
                .filter(line -> line.id().equals(argument))
                .findFirst()
                .ifPresentOrElse(this::select, () -> getContent().deselectAll());
    }

    private void select(Line line) {
        getContent().select(line);
        getContent().scrollToItem(line);
    }

    private Grid.Column<Line> word(String key, ValueProvider<Line, String> value) {
        return getContent()
                .addColumn(value)
                .setKey(key)
                .setHeader(getTranslation("room.table." + key))
                .setSortable(true)
                .setAutoWidth(true);
    }

    private void number(String key, ToIntFunction<Line> value) {
        getContent()
                .addColumn(value::applyAsInt)
                .setKey(key)
                .setHeader(getTranslation("room.table." + key))
                .setComparator(Comparator.comparingInt(value))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private String stances(Line line) {
        return Stream.concat(
                        Stream.of(stance(line.position(), line.stance())),
                        line.elsewhere().stream().map(one -> stance(one.letter(), one.stance())))
                .collect(Collectors.joining(", "));
    }

    private String stance(String letter, Stance stance) {
        return getTranslation("room.table.stance." + stance.name().toLowerCase(Locale.ROOT), letter);
    }

    private String strength(Strength strength) {
        String hundredths = String.valueOf(Math.round(strength.value() * 100));
        return strength.settled() ? hundredths : getTranslation("room.table.strength.unsettled", hundredths);
    }

    private String translated(String prefix, @Nullable Enum<?> constant) {
        return constant == null ? "" : getTranslation(prefix + constant.name().toLowerCase(Locale.ROOT));
    }
}
