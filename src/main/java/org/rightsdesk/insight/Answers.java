package org.rightsdesk.insight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the work was done, of the companies of the actor only. The database counts. */
@Service
@Transactional(readOnly = true)
public class Answers {

    private final AnswersQuery query;
    private final CountedQuery counted;
    private final Access access;

    Answers(AnswersQuery query, CountedQuery counted, Access access) {
        this.query = query;
        this.counted = counted;
        this.access = access;
    }

    /** The figures of one span of time. */
    public AnswerFigures of(Span span) {
        return query.figures(span, access.companies());
    }

    /** The months of the span in which a reply left, the oldest first. */
    public List<MonthOfAnswers> byMonth(Span span) {
        return query.byMonth(span, access.companies());
    }

    /** The grounds on which parts of requests were turned down, the most frequent first. */
    public List<GroundCount> grounds(Span span) {
        return query.grounds(span, access.companies());
    }

    /** Who has how much open work; the fullest desk first, what nobody has taken last. */
    public List<Load> loads(LocalDate today, LocalDate lastSoon) {
        return query.loads(today, lastSoon, access.companies());
    }

    /**
     * What stands behind a figure of {@link #of} or {@link #grounds}, the latest first.
     *
     * @param ground only what was refused on it; null for every ground
     * @param most how many are named; the rest is only counted
     */
    public CountedList behind(Behind figure, Span span, @Nullable String ground, int most) {
        return counted.list(figure, span, ground, most, access.companies());
    }
}
