package moot.room.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import moot.debate.ArgumentId;
import moot.debate.Place;
import moot.debate.Relation;
import org.jspecify.annotations.Nullable;

/// What is open in the room beside the debate, as the address says it, so that a reload, a bookmark and the back
/// button find it again. What an address says wrongly is as if it said nothing.
///
/// @param argument the argument shown in full
/// @param why      whether the chain that explains how it stands is unfolded
/// @param compose  where somebody composes
/// @param position the position with which a new argument starts
/// @param relation the relation with which a reply starts
/// @param leaning  what the listed arguments lean on
/// @param suppose  the evidence that one supposes to be wrong; empty where one supposes nothing
record RoomPlace(
        @Nullable ArgumentId argument,
        boolean why,
        @Nullable Place compose,
        @Nullable String position,
        @Nullable Relation relation,
        @Nullable Leaning leaning,
        List<String> suppose) {

    private static final String WHY = "standing";

    static final RoomPlace PLAIN = new RoomPlace(null, false, null, null, null, null, List.of());

    static RoomPlace at(ArgumentId argument) {
        return new RoomPlace(argument, false, null, null, null, null, List.of());
    }

    /// At an argument, and at what explains how it stands.
    static RoomPlace why(ArgumentId argument) {
        return new RoomPlace(argument, true, null, null, null, null, List.of());
    }

    static RoomPlace composing(Place place) {
        return new RoomPlace(null, false, place, null, null, null, List.of());
    }

    static RoomPlace arguingFor(String position) {
        return new RoomPlace(null, false, Place.newArgument(), position, null, null, List.of());
    }

    static RoomPlace answering(ArgumentId argument, @Nullable Relation relation) {
        return new RoomPlace(null, false, Place.replyTo(argument), null, relation, null, List.of());
    }

    static RoomPlace leaningOn(Leaning leaning) {
        return new RoomPlace(null, false, null, null, null, leaning, List.of());
    }

    static RoomPlace supposing(List<String> wrong) {
        return new RoomPlace(null, false, null, null, null, null, wrong);
    }

    static RoomPlace of(QueryParameters query) {
        return new RoomPlace(
                read(query, "argument", ArgumentId::of),
                query.getSingleParameter("why").filter(WHY::equals).isPresent(),
                read(query, "compose", Place::of),
                read(query, "position", Function.identity()),
                read(query, "relation", text -> Relation.valueOf(text.toUpperCase(java.util.Locale.ROOT))),
                read(query, "leaning", Leaning::of),
                query.getParameters("suppose"));
    }

    private static <T> @Nullable T read(QueryParameters query, String name, Function<String, T> reader) {
        try {
            return query.getSingleParameter(name).map(reader).orElse(null);
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }

    Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "argument", argument);
        put(query, "why", why ? WHY : null);
        put(query, "compose", compose);
        put(query, "position", position);
        put(query, "relation", relation == null ? null : relation.name().toLowerCase(java.util.Locale.ROOT));
        put(query, "leaning", leaning);
        if (!suppose.isEmpty()) {
            query.put("suppose", suppose);
        }
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object what) {
        if (what != null) {
            query.put(name, List.of(what.toString()));
        }
    }

    /// Something that arguments lean on: a piece of evidence, a paragraph of the reading, or a source.
    record Leaning(On on, String id) {

        enum On {
            EVIDENCE,
            PARAGRAPH,
            SOURCE
        }

        static Leaning of(String text) {
            int colon = text.indexOf(':');
            On on = On.valueOf(text.substring(0, Math.max(colon, 0)).toUpperCase(java.util.Locale.ROOT));
            return new Leaning(on, text.substring(colon + 1));
        }

        @Override
        public String toString() {
            return on.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
        }
    }
}
