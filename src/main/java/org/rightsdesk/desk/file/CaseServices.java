package org.rightsdesk.desk.file;

import java.time.Clock;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Texts;
import org.rightsdesk.correspondence.JoinedMessages;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.correspondence.Messages;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.worklist.HandOver;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.followup.KeptParts;
import org.rightsdesk.followup.Lifting;
import org.rightsdesk.followup.Restrictions;
import org.rightsdesk.identity.IdentityChecks;
import org.rightsdesk.registers.Actions;
import org.rightsdesk.registers.Recipients;
import org.rightsdesk.registers.Searches;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Extensions;
import org.rightsdesk.request.LatePauses;
import org.rightsdesk.request.Requests;
import org.rightsdesk.worklist.FlowPositions;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The modules' doors that the parts of a file knock at; together, so that each part needs one argument. */
@Component
record CaseServices(
        Requests requests,
        Decisions decisions,
        Extensions extensions,
        LatePauses latePauses,
        IdentityChecks identity,
        Searches searches,
        Actions actions,
        Recipients recipients,
        KeptParts keptParts,
        Restrictions restrictions,
        Lifting lifting,
        Letters letters,
        Messages messages,
        JoinedMessages joined,
        Documents documents,
        WorkItems items,
        Deadlines deadlines,
        AuditTrail audit,
        Names names,
        DeadlineReader reader,
        Texts texts,
        ObjectProvider<FlowPositions> flows,
        HandOver handOver,
        Access access,
        Clock clock) {}
