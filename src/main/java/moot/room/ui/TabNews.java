package moot.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// How much is new in the debate since somebody turned away from it; the browser goes on counting by itself.
@Tag("moot-tab-news")
@JsModule("./moot-tab-news/moot-tab-news.ts")
final class TabNews extends Component {

    TabNews() {
        getElement().setProperty("text", getTranslation("room.tab.news"));
    }

    void count(int total) {
        getElement().setProperty("total", total);
    }

    void look(boolean open) {
        getElement().setProperty("open", open);
    }
}
