package moot.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ErrorPagesTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void whatIsNotThereIsSaidInTheWordsOfTheScreens() throws Exception {
        assertThat(page(HttpStatus.NOT_FOUND)).contains("<h1>There is no such page</h1>", "Check the link");
    }

    @Test
    void whatIsForOthersIsSaidToBe() throws Exception {
        assertThat(page(HttpStatus.FORBIDDEN)).contains("<h1>This page is not for you</h1>", "ask your instructor");
    }

    @Test
    void aFaultTellsANumberAndNothingOfItsInside() throws Exception {
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret detail"));
        assertThat(page(HttpStatus.INTERNAL_SERVER_ERROR))
                .contains("<h1>Something went wrong</h1>")
                .containsPattern("the number [0-9A-F]{6}:")
                .doesNotContain("secret detail", "IllegalState");
    }

    @Test
    void anAnswerWithoutAFaultHasANumberToo() throws Exception {
        assertThat(page(HttpStatus.BAD_REQUEST)).containsPattern("the number [0-9A-F]{6}:");
    }

    @Test
    void thereIsAWayHome() throws Exception {
        assertThat(page(HttpStatus.NOT_FOUND)).contains("<a href=\"/\">Go to the start page</a>");
    }

    @Test
    void itIsAPageInUtf8() throws Exception {
        assertThat(answer(HttpStatus.NOT_FOUND).getContentType()).isEqualTo("text/html;charset=UTF-8");
    }

    private String page(HttpStatus status) throws Exception {
        return answer(status).getContentAsString();
    }

    private MockHttpServletResponse answer(HttpStatus status) throws Exception {
        var response = new MockHttpServletResponse();
        var shown = new ErrorPages(texts()).resolveErrorView(request, status, Map.of());
        Objects.requireNonNull(shown.getView()).render(shown.getModel(), request, response);
        return response;
    }

    private static MessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("texts/base");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        return texts;
    }
}
