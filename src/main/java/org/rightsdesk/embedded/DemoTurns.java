package org.rightsdesk.embedded;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Step;
import org.rightsdesk.complaint.Complaints;
import org.rightsdesk.complaint.Forum;
import org.rightsdesk.complaint.NewComplaint;
import org.rightsdesk.request.ExtensionReason;
import org.rightsdesk.request.Extensions;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What befalls a demo case beside its steps: more time, a complaint, a question, a change of mind, a mail of somebody else. */
@Component
@Profile(EmbeddedSettings.PROFILE)
class DemoTurns {

    private static final String WORDS =
            "Mittaustiedot ovat kahdessa järjestelmässä, ja vanhempi on luettava käsin vuosilta 2014–2019.";

    private static final String QUESTION = "Mitkä yhteystiedot haluat poistaa?";

    private final Extensions extensions;
    private final Complaints complaints;
    private final Requests requests;
    private final DemoMails mails;
    private final Clock clock;

    DemoTurns(Extensions extensions, Complaints complaints, Requests requests, DemoMails mails, Clock clock) {
        this.extensions = extensions;
        this.complaints = complaints;
        this.requests = requests;
        this.mails = mails;
        this.clock = clock;
    }

    void happen(DemoCase.Afterwards what, UUID request) {
        switch (what) {
            case EXTENDED -> extend(request);
            case COMPLAINT -> complain(request);
            case QUESTION ->
                as(DemoSteps.HANDLER, () -> requests.askQuestion(request, QUESTION, Step.PROPOSE_DECISION));
            case WITHDRAWN -> ActingAs.run(Actor.customer(), () -> requests.withdraw(request));
            case ANOTHER_WRITES -> write(request);
        }
    }

    private void extend(UUID request) {
        as(DemoSteps.HANDLER, () -> extensions.propose(request, ExtensionReason.SCATTERED, WORDS));
        as(DemoSteps.DECIDER, () -> extensions.approve(request));
    }

    private void complain(UUID request) {
        LocalDate today = Helsinki.dayOf(clock.instant());
        NewComplaint complaint = new NewComplaint(Forum.OMBUDSMAN, "1417/161/26", today.minusDays(2), today);
        as(DemoSteps.HANDLER, () -> complaints.note(requests.get(request).submissionId(), request, complaint));
    }

    /** From an address that is not the customer's: a person has to judge it (held mail). */
    private void write(UUID request) {
        RightsRequest asked = ActingAs.call(Actor.staff(DemoSteps.HANDLER), () -> requests.get(request));
        mails.write(
                asked.company(),
                "Matti Aronen <matti.aronen@example.org>",
                "Vs: Pyyntösi on saapunut, " + asked.reference(),
                "Hei, vastaan vaimoni puolesta: hän tunnistautuu ensi viikolla.\nMatti Aronen");
    }

    private static void as(String username, Runnable work) {
        ActingAs.run(Actor.staff(username), work);
    }
}
