package org.rightsdesk.insight;

import java.time.LocalDate;
import java.util.List;
import org.rightsdesk.common.Access;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the manager's page, of the companies of the actor only. */
@Service
@Transactional(readOnly = true)
public class Figures {

    private final FiguresQuery query;
    private final Access access;

    Figures(FiguresQuery query, Access access) {
        this.query = query;
        this.access = access;
    }

    /** Open requests by company and right. */
    public List<OpenCases> open() {
        return query.open(access.companies());
    }

    /**
     * How the deadlines stand.
     *
     * @param lastSoon the last day that still counts as "soon"
     */
    public DeadlineFigures deadlines(LocalDate today, LocalDate lastSoon) {
        return query.deadlines(today, lastSoon, access.companies());
    }

    /** How many cases end on each day of the span; days without any are left out. */
    public List<DueOn> due(LocalDate from, LocalDate until) {
        return query.due(from, until, access.companies());
    }

    /** Letters that came back, oldest first. */
    public List<UndeliveredLetter> undelivered() {
        return query.undelivered(access.companies());
    }

    /** Mails that no machine could place and nobody has yet. */
    public int heldMails() {
        return query.held(access.companies());
    }
}
