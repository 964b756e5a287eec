package org.rightsdesk.measure;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.ReplyPart;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** What the reply says of profiling that was stopped, or that there was none (C.6 to C.8, M6). */
@Component
class ProfilingInReply implements ReplyPart {

    private final ProfilingStopRepository stops;

    ProfilingInReply(ProfilingStopRepository stops) {
        this.stops = stops;
    }

    @Override
    public Set<Right> rights() {
        return ProfilingStops.RIGHTS;
    }

    @Override
    public List<ReplyParagraph> paragraphs(RightsRequest request, Decision decision) {
        List<ProfilingStop> all = stops.of(request.id());
        if (all.isEmpty()) {
            return List.of();
        }
        Optional<Instant> stopped = all.stream()
                .filter(stop -> stop.outcome() == ProfilingStop.Outcome.STOPPED)
                .map(ProfilingStop::at)
                .max(Comparator.naturalOrder());
        return List.of(stopped.map(at -> ReplyParagraph.information("letter.profiling.stopped", Helsinki.dayOf(at)))
                .orElseGet(() -> ReplyParagraph.information("letter.profiling.none")));
    }
}
