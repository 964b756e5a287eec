package org.rightsdesk.request;

import java.util.Optional;

/** What a module knows of its right and a proposal must agree with, beside the rules that hold for all. A Spring bean. */
public interface ProposalCheck {

    /** The message key of the rule that the proposal breaks. */
    Optional<String> broken(RightsRequest request, Proposal proposal);
}
