package moot.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/// What a page fetches from now on, in bytes as they travel.
final class Transfer {

    private final List<Request> requests = new ArrayList<>();

    Transfer(Page page) {
        page.onRequestFinished(requests::add);
    }

    int bytesOf(String kind) {
        return requests.stream()
                .filter(request -> request.resourceType().equals(kind))
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
    }
}
