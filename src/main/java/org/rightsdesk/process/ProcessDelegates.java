package org.rightsdesk.process;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands between the diagrams and the code they call. What a diagram does is done by the process, not by the person who finished
 * the step before. What goes wrong is stored by the engine with its message, and such a message may name a customer's address;
 * so the engine learns only what kind of trouble it was, and where.
 */
class ProcessDelegates extends DefaultDelegateInterceptor {

    static final Actor PROCESS = Actor.system("process");

    private static final Logger LOG = LoggerFactory.getLogger(ProcessDelegates.class);

    @Override
    public void handleInvocation(DelegateInvocation invocation) {
        ActingAs.run(PROCESS, () -> invoke(invocation));
    }

    private void invoke(DelegateInvocation invocation) {
        try {
            super.handleInvocation(invocation);
        } catch (Exception e) {
            throw withoutPersonalData(e);
        }
    }

    static RuntimeException withoutPersonalData(Exception e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return switch (root) {
            case Refusal refusal -> refusal;
            case NotFound notFound -> notFound;
            case OptimisticLockingException conflict -> conflict;
            case Trouble trouble -> trouble;
            default -> Trouble.of(root);
        };
    }

    /** Technical trouble in a step: it is tried again, and in the end it is an incident. */
    static final class Trouble extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Trouble(String message) {
            super(message);
        }

        static Trouble of(Throwable root) {
            String place = "unknown place";
            for (StackTraceElement frame : root.getStackTrace()) {
                if (frame.getClassName().startsWith("org.rightsdesk.")) {
                    place = frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
                    break;
                }
            }
            Trouble trouble = new Trouble(root.getClass().getSimpleName() + " in " + place);
            LOG.warn("A step of a diagram failed: {}", trouble.getMessage());
            return trouble;
        }
    }
}
