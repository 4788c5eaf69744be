package no.kronsj.dashboard.access;

import java.io.IOException;
import java.time.InstantSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import no.kronsj.analysis.audit.AuditEvent;
import no.kronsj.analysis.audit.AuditEvent.Action;
import no.kronsj.analysis.audit.AuditLog;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.access.Caller.Person;
import no.kronsj.dashboard.access.Caller.Program;

/** Writes down who sees restricted figures and who takes figures away. What cannot be written down is not shown. */
record Register(AuditLog log, ResultView view, InstantSource clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Register.class);

    /** Before an address is answered; whether it may be. */
    boolean enter(Caller caller, Route route, String address) {
        return switch (route.permission()) {
            case OPEN, ACCOUNT -> true;
            case READ, SAVE -> view == ResultView.PUBLIC || write(caller, Action.SEEN, address);
            case AUDIT -> write(caller, Action.SEEN, address);
            case API -> !isKnown(caller) || write(caller, Action.ASKED, address);
            case EXPORT, REPORT -> !isKnown(caller) || write(caller, Action.EXPORTED, address);
        };
    }

    /** Behind a refusal, where it is known who was refused; whether it could be written. */
    boolean refused(Caller caller, Refusal refusal, String address) {
        boolean told = refusal == Refusal.ROLE || refusal == Refusal.AGREEMENT;
        return !told || write(caller, Action.REFUSED, address);
    }

    /** Somebody comes or goes. */
    boolean write(Caller caller, Action action, String address) {
        try {
            log.append(new AuditEvent(caller.who(), caller.role().word(), action, address, view.word()),
                    clock.instant());
            return true;
        } catch (IOException e) {
            LOG.error("the log {} cannot be written: {}", log.file(), e.getClass().getName());
            return false;
        }
    }

    /** At the machine itself only the restricted view is written down. */
    private boolean isKnown(Caller caller) {
        return view == ResultView.RESTRICTED || caller instanceof Person || caller instanceof Program;
    }
}
