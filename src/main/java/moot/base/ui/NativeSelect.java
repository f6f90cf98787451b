package moot.base.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableFunction;
import java.util.stream.Stream;

/// One of a few things, in the browser's own list: one line high, and one node of the page, where Vaadin's lists have
/// an element for each thing. It always has a value, at first that of the first thing.
///
/// @param <E> what is chosen; the browser knows each by its name
@Tag(Tag.SELECT)
public final class NativeSelect<E extends Enum<E>> extends AbstractSinglePropertyField<NativeSelect<E>, E>
        implements HasAriaLabel {

    private static final long serialVersionUID = 1L;

    /// @param kind  whose values are offered
    /// @param words what is read of each
    public NativeSelect(Class<E> kind, SerializableFunction<E, String> words) {
        super("value", kind.getEnumConstants()[0], String.class, name -> Enum.valueOf(kind, name), Enum::name);
        setSynchronizedEvent("change");
        getElement().setAttribute("class", "moot-input");
        StaticHtml.fill(
                this,
                Stream.of(kind.getEnumConstants())
                        .map(each ->
                                StaticHtml.text("option", words.apply(each)).attr("value", each.name()))
                        .toList());
    }
}
