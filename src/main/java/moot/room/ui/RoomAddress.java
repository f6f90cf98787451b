package moot.room.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an address says of a room after its path: what is open there, and how one looks at the debate. The table says
/// the same, so that one turns to it and back and loses nothing.
record RoomAddress(RoomPlace place, Lens lens) {

    static RoomAddress of(QueryParameters query) {
        return new RoomAddress(RoomPlace.of(query), Lens.of(query));
    }

    QueryParameters query() {
        Map<String, List<String>> query = new LinkedHashMap<>(lens.query());
        query.putAll(place.query());
        return new QueryParameters(query);
    }

    RoomAddress at(RoomPlace other) {
        return new RoomAddress(other, lens);
    }
}
