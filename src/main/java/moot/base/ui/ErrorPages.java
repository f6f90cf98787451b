package moot.base.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// For what goes wrong before a screen is reached: the same words as on the screens, on a plain page.
@Component
class ErrorPages implements ErrorViewResolver {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <link rel="icon" href="/images/moot.svg">
            <link rel="stylesheet" href="/styles/tokens.css">
            <link rel="stylesheet" href="/styles/base.css">
            <link rel="stylesheet" href="/styles/shell.css">
            <main class="moot-page message-page"><h1>%1$s</h1><p>%2$s</p><a href="/">%3$s</a></main>
            </html>
            """;

    private final MessageSource texts;

    ErrorPages(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return new ModelAndView(page(body(request, status)), Map.of());
    }

    private String body(HttpServletRequest request, HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> page("base.not-found.title", text("base.not-found.advice"));
            case FORBIDDEN -> page("base.denied.title", text("base.denied.advice"));
            default -> page("base.fault.title", text("base.fault.advice", logged(request, status)));
        };
    }

    private static String logged(HttpServletRequest request, HttpStatus status) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? Faults.logged(thrown)
                : Faults.logged(new IllegalStateException("Answered with " + status));
    }

    private String page(String titleKey, String advice) {
        return PAGE.formatted(text(titleKey), advice, text("base.message.home"));
    }

    private static View page(String html) {
        return (model, request, response) -> {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter().write(html);
        };
    }

    private String text(String key, Object... params) {
        return texts.getMessage(key, params, Locale.UK);
    }
}
