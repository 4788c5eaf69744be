package no.kronsj.ingest.source.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import net.fortuna.ical4j.data.ContentHandler;

/** Collects the properties of one event as they are parsed; those of an alarm inside it are not the event's. */
public final class CalendarProperties implements ContentHandler {
    /** One line of the event: its name, its parameters and what stands behind the colon. */
    record Property(String name, Map<String, String> parameters, String value) {
        String parameter(String parameter) {
            return parameters.getOrDefault(parameter, "");
        }
    }

    private final List<Property> properties = new ArrayList<>();
    private int depth;
    private Map<String, String> parameters = new HashMap<>();
    private @Nullable String value;

    Optional<Property> first(String name) {
        return properties.stream().filter(property -> property.name().equals(name)).findFirst();
    }

    List<Property> all(String name) {
        return properties.stream().filter(property -> property.name().equals(name)).toList();
    }

    @Override
    public void startCalendar() {
        // The calendar around the event is ours.
    }

    @Override
    public void endCalendar() {
        // The calendar around the event is ours.
    }

    @Override
    public void startComponent(String name) {
        depth++;
    }

    @Override
    public void endComponent(String name) {
        depth--;
    }

    @Override
    public void startProperty(String name) {
        parameters = new HashMap<>();
        value = null;
    }

    @Override
    public void parameter(String name, String text) {
        parameters.put(name.toUpperCase(Locale.ROOT), text.replace("\"", "").strip());
    }

    @Override
    public void propertyValue(String text) {
        value = text;
    }

    @Override
    public void endProperty(String name) {
        if (depth == 1 && value != null) {
            properties.add(new Property(name.toUpperCase(Locale.ROOT), parameters, value.strip()));
        }
    }
}
