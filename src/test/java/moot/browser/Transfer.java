package moot.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a page fetches from now on, in bytes as they travel.
final class Transfer {

    private final List<Request> requests = new ArrayList<>();

    Transfer(Page page) {
        page.onRequestFinished(requests::add);
    }

    /// Each address once: browsers keep scripts, but not while their requests are watched.
    int bytesOf(String kind) {
        return requests.stream()
                .filter(request -> request.resourceType().equals(kind))
                .collect(Collectors.toMap(Request::url, request -> request.sizes().responseBodySize, Math::max))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
