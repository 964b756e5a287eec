package org.rightsdesk.process;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.OfCase;

/** What a case is called. The request is null while it is still a submission. */
record CaseName(UUID submissionId, @Nullable UUID requestId, CompanyKey company, String reference) implements OfCase {}
