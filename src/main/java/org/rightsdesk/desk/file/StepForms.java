package org.rightsdesk.desk.file;

import com.vaadin.flow.component.Component;
import org.rightsdesk.request.Right;

/** Which form belongs to which step. */
final class StepForms {

    private StepForms() {}

    static Component of(StepContext context) {
        CaseServices services = context.services();
        return switch (context.item().step()) {
            case CHECK_IDENTITY -> new IdentityForm(context);
            case APPROVE_IDENTITY -> new IdentityApprovalForm(context);
            case AWAIT_IDENTITY ->
                new AwaitForm(context, () -> services.identity().answered(context.id()), () -> services.identityDoors()
                        .notIdentifiable()
                        .waitNoLonger(context.id()));
            case AWAIT_CLARIFICATION ->
                new AwaitForm(context, () -> services.requests().clarified(context.id()));
            case ASK_CLARIFICATION -> new QuestionForm(context);
            case SEARCH_REGISTER -> new SearchForm(context);
            case RESTRICT_MEANWHILE -> new RestrictForm(context);
            case STOP_PROFILING -> new StopProfilingForm(context);
            case RECORD_BAN -> new BanForm(context);
            case RECORD_WITHDRAWAL -> new ConsentForm(context);
            case NOTE_CORRECTIONS -> new CorrectionsForm(context);
            case JUDGE_CORRECTIONS -> new JudgeForm(context);
            case NOTE_RESTRICTION -> new RestrictionForm(context);
            case WEIGH_INTERESTS -> new WeighingForm(context);
            case REVIEW_ANEW -> new HumanReviewForm(context);
            case PROPOSE_DECISION -> new ProposalForm(context);
            case SIGN_DECISION -> new SignForm(context);
            case APPROVE_EXTENSION -> new ApproveExtensionForm(context);
            case APPROVE_ASSESSMENT -> new ApproveAssessmentForm(context);
            case CARRY_OUT ->
                context.file().request().right() == Right.RECTIFICATION
                        ? new CorrectRegisterForm(context)
                        : new CarryOutForm(context);
            case PREPARE_PACKAGE -> new PackageForm(context);
            case HAND_OVER_PACKAGE -> new HandOverForm(context);
            case TELL_RECIPIENT -> new RecipientForm(context);
            case ERASE_KEPT_DATA -> new EraseKeptForm(context);
            case REVIEW_RESTRICTION -> new ReviewRestrictionForm(context);
            case LIFT_RESTRICTION -> new LiftRestrictionForm(context);
            case POST_LETTER -> new PostForm(context);
            case MEND_ADDRESS -> new AddressForm(context);
            case READ_MESSAGE -> new ReadForm(context);
            case FOLLOW_COMPLAINT -> new ComplaintForm(context);
            case TRIAGE -> new TriageLink(context);
        };
    }
}
