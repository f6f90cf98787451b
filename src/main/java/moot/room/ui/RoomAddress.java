package moot.room.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an address says of a room after its path: what is open there, how one looks at the debate, and how its table
/// is sorted. The table says the same, so that one turns to it and back and loses nothing.
record RoomAddress(RoomPlace place, Lens lens, TableOrder order) {

    static final RoomAddress PLAIN = new RoomAddress(RoomPlace.PLAIN, Lens.PLAIN, TableOrder.PLAIN);

    static RoomAddress of(QueryParameters query) {
        return new RoomAddress(RoomPlace.of(query), Lens.of(query), TableOrder.of(query));
    }

    QueryParameters query() {
        Map<String, List<String>> query = new LinkedHashMap<>(lens.query());
        query.putAll(place.query());
        query.putAll(order.query());
        return new QueryParameters(query);
    }

    RoomAddress at(RoomPlace other) {
        return new RoomAddress(other, lens, order);
    }

    RoomAddress through(Lens other) {
        return new RoomAddress(place, other, order);
    }

    RoomAddress sorted(TableOrder other) {
        return new RoomAddress(place, lens, other);
    }
}
