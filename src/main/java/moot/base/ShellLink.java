package moot.base;

import com.vaadin.flow.component.Component;

/// One entry of the navigation: a feature makes it a bean, the shell shows it to those who may open the view.
public record ShellLink(String textKey, Class<? extends Component> view, int order) {}
