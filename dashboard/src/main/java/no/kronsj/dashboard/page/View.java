package no.kronsj.dashboard.page;

/**
 * A page ready to be rendered.
 *
 * @param template below {@code src/main/jte}
 * @param title    for the browser's tab, without the edition
 * @param content  what the template shows
 */
public record View(String template, String title, Object content) {}
