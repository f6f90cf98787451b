package moot.base.ui;

import com.vaadin.flow.component.html.Paragraph;
import moot.base.Problem;

/// What hinders a form, said where its button is and told to whoever listens to the page. It takes no place while there
/// is nothing to say.
public final class Trouble extends Paragraph {

    private static final long serialVersionUID = 1L;

    public Trouble() {
        addClassName("composer__error");
        getElement().setAttribute("role", "alert");
    }

    public void tell(Problem problem) {
        setText(getTranslation(problem.key(), problem.params()));
    }

    public void clear() {
        setText("");
    }
}
