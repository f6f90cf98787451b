package moot.base.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a browser keep for good what is named by its content: the files of the build, whose names hold a digest, and
/// style sheets and pictures, which are asked for with theirs; never a page, which is for one person.
/// It then opens a page without asking again about forty files.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeptFiles extends OncePerRequestFilter {

    private static final String FOR_GOOD = Objects.requireNonNull(
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable().getHeaderValue());

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, isNamedByContent(request) ? new Kept(response) : response);
    }

    private static boolean isNamedByContent(HttpServletRequest request) {
        String path = request.getRequestURI();
        String root = request.getContextPath();
        String query = request.getQueryString();
        return path.startsWith(root + "/VAADIN/build/")
                || (path.endsWith(".css") || path.endsWith(".svg")) && begins(query, "v-c=");
    }

    private static boolean begins(@Nullable String query, String with) {
        return query != null && query.startsWith(with);
    }

    /// Says so itself, and hears nothing else about it; an error is not kept.
    private static final class Kept extends HttpServletResponseWrapper {

        private static final Set<String> OURS = Set.of("cache-control", "pragma", "expires");

        Kept(HttpServletResponse response) {
            super(response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!isOurs(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!isOurs(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setDateHeader(String name, long date) {
            if (!isOurs(name)) {
                super.setDateHeader(name, date);
            }
        }

        @Override
        public void setStatus(int status) {
            keepNoError(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            keepNoError(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            keepNoError(status);
            super.sendError(status, message);
        }

        private void keepNoError(int status) {
            if (status >= SC_BAD_REQUEST) {
                super.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        }

        private static boolean isOurs(String name) {
            return OURS.contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
