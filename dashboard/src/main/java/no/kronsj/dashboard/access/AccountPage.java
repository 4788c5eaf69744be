package no.kronsj.dashboard.access;

import java.util.List;

import no.kronsj.dashboard.access.Caller.Person;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * As whom somebody is logged in.
 *
 * @param loggedIn whether anybody is
 * @param who      the pseudonym in the log
 * @param role     in words
 * @param may      what the role may do, in words
 * @param groups   links to the own groups
 * @param audits   whether there is a log to look at
 */
public record AccountPage(boolean loggedIn, String who, String role, String may, List<OwnGroup> groups,
        boolean audits) {

    /** One of the own groups. */
    public record OwnGroup(String link, String name) {}

    static View of(Page page, Caller caller) {
        Role role = caller.role();
        List<OwnGroup> groups = caller instanceof Person person
                ? person.session().groups().stream().sorted().map(group -> group(page, group)).toList()
                : List.of();
        return new View("access/account.jte", page.text("account.title"),
                new AccountPage(caller instanceof Person, caller.who(), page.text("role." + role.word()),
                        page.text("role." + role.word() + ".may"), groups,
                        role.permissions().contains(Permission.AUDIT)));
    }

    private static OwnGroup group(Page page, String group) {
        int slash = group.indexOf('/');
        String edition = group.substring(0, slash);
        String id = group.substring(slash + 1);
        return new OwnGroup(page.link("/e/" + Page.segment(edition) + "/groups/" + Page.segment(id)), group);
    }
}
