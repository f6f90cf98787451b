package moot.debate.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import moot.debate.Sieve;
import moot.debate.Sieve.Only;
import moot.debate.Sort;
import moot.debate.Stance;
import moot.seminar.ParticipantId;
import org.jspecify.annotations.Nullable;

/// A sieve as an address says it. What an address says wrongly is as if it said nothing.
public final class SieveQuery {

    private SieveQuery() {}

    public static Sieve read(QueryParameters query) {
        return new Sieve(
                or(one(query, "sort", text -> constant(Sort.class, text)), Sort.THREAD),
                one(query, "stance", text -> constant(Stance.class, text)),
                one(query, "under", Function.identity()),
                one(query, "author", ParticipantId::of),
                one(query, "evidence", Function.identity()),
                query.getParameters("only").stream()
                        .map(text -> lenient(text, word -> constant(Only.class, word)))
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.toSet()),
                or(one(query, "words", Function.identity()), ""));
    }

    public static Map<String, List<String>> write(Sieve sieve) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "words", sieve.words().isEmpty() ? null : sieve.words());
        put(query, "sort", sieve.sort() == Sort.THREAD ? null : sieve.sort());
        put(query, "under", sieve.position());
        put(query, "stance", sieve.stance());
        put(query, "author", sieve.author());
        put(query, "evidence", sieve.evidence());
        sieve.only().stream()
                .sorted()
                .forEach(only ->
                        query.computeIfAbsent("only", key -> new ArrayList<>()).add(word(only)));
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object what) {
        if (what != null) {
            query.put(name, List.of(what instanceof Enum<?> constant ? word(constant) : what.toString()));
        }
    }

    private static <T> @Nullable T one(QueryParameters query, String name, Function<String, T> reader) {
        return query.getSingleParameter(name).map(text -> lenient(text, reader)).orElse(null);
    }

    private static <T> @Nullable T lenient(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }

    private static <T> T or(@Nullable T read, T otherwise) {
        return read == null ? otherwise : read;
    }

    private static String word(Enum<?> constant) {
        return Marks.key(constant);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
