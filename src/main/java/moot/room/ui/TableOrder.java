package moot.room.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// By which columns the table is sorted, the weightiest first, as an address says it: `columns=standing,-strength`.
/// What an address says wrongly is as if it said nothing.
record TableOrder(List<By> columns) {

    /// A column by its key.
    record By(String column, boolean descending) {

        static By of(String text) {
            return new By(text.replaceFirst("^-", ""), text.startsWith("-"));
        }

        @Override
        public String toString() {
            return (descending ? "-" : "") + column;
        }
    }

    static final TableOrder PLAIN = new TableOrder(List.of());

    private static final String NAME = "columns";
    private static final Pattern BY = Pattern.compile("-?[a-z]+");

    static TableOrder of(QueryParameters query) {
        return query.getSingleParameter(NAME).map(TableOrder::read).orElse(PLAIN);
    }

    private static TableOrder read(String text) {
        return new TableOrder(Arrays.stream(text.split(","))
                .filter(BY.asMatchPredicate())
                .map(By::of)
                .toList());
    }

    Map<String, List<String>> query() {
        String text = columns.stream().map(By::toString).collect(Collectors.joining(","));
        return columns.isEmpty() ? Map.of() : Map.of(NAME, List.of(text));
    }
}
