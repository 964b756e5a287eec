package org.rightsdesk.process;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls into the engine on behalf of a person, who is to hear our words and not the engine's. */
final class EngineCall {

    private static final Logger LOG = LoggerFactory.getLogger(EngineCall.class);

    private EngineCall() {}

    /**
     * @throws Refusal when a step that follows refused; {@link ChangedMeanwhile} when someone else moved the case first
     */
    static void run(Runnable call) {
        try {
            call.run();
        } catch (OptimisticLockingException e) {
            throw new ChangedMeanwhile();
        } catch (ProcessEngineException e) {
            throw meantForPeople(e);
        } catch (NullPointerException e) {
            throw halfRead(e);
        }
    }

    /** The engine reads without locks: while another transaction moves the case, it may find only half of it. */
    private static RuntimeException halfRead(NullPointerException e) {
        if (!e.getStackTrace()[0].getClassName().startsWith("org.camunda.")) {
            return e;
        }
        LOG.warn("A case was moved while it was read", e);
        return new ChangedMeanwhile();
    }

    private static RuntimeException meantForPeople(ProcessEngineException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof NotFound notFound) {
                return notFound;
            }
            if (cause instanceof OptimisticLockingException) {
                return new ChangedMeanwhile();
            }
        }
        return e;
    }
}
