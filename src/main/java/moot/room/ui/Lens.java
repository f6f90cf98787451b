package moot.room.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import moot.debate.Sieve;
import moot.debate.ui.SieveQuery;

/// How one looks at a debate: in which view, through which sieve. It stays as it is while one opens this and that, and
/// is a part of the address.
record Lens(Look look, Sieve sieve) {

    enum Look {
        OUTLINE,
        MAP
    }

    static final Lens PLAIN = new Lens(Look.OUTLINE, Sieve.NONE);

    static Lens of(QueryParameters query) {
        boolean map = query.getSingleParameter("view").filter("map"::equals).isPresent();
        return new Lens(map ? Look.MAP : Look.OUTLINE, SieveQuery.read(query));
    }

    Lens as(Look other) {
        return new Lens(other, sieve);
    }

    Lens through(Sieve other) {
        return new Lens(Look.OUTLINE, other);
    }

    Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>(SieveQuery.write(sieve));
        if (look != Look.OUTLINE) {
            query.put("view", List.of(look.name().toLowerCase(Locale.ROOT)));
        }
        return query;
    }
}
