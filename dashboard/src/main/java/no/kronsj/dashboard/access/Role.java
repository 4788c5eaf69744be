package no.kronsj.dashboard.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import static no.kronsj.dashboard.access.Permission.ACCOUNT;
import static no.kronsj.dashboard.access.Permission.API;
import static no.kronsj.dashboard.access.Permission.AUDIT;
import static no.kronsj.dashboard.access.Permission.EXPORT;
import static no.kronsj.dashboard.access.Permission.OPEN;
import static no.kronsj.dashboard.access.Permission.READ;
import static no.kronsj.dashboard.access.Permission.REPORT;
import static no.kronsj.dashboard.access.Permission.SAVE;

/** What somebody is to these pages. Whoever has not logged in is the public. */
public enum Role {
    PUBLIC(OPEN, ACCOUNT, READ, API, EXPORT),
    RESEARCHER(OPEN, ACCOUNT, READ, API, EXPORT, REPORT, SAVE),
    /** Also enters the restricted view, to the pages of the own groups. */
    FACILITATOR(OPEN, ACCOUNT, READ, API, EXPORT, REPORT, SAVE),
    AGENCY(OPEN, ACCOUNT, READ, API, EXPORT, REPORT, SAVE, AUDIT),
    /** Also enters the restricted view. */
    ADMINISTRATOR(Permission.values());

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** What the role may do. */
    Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }

    /** Lower case, as in the file of access and in the log. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
