package org.rightsdesk.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** What a customer reads when something is not there or goes wrong: what happened, what is safe, what to do. */
@ControllerAdvice(basePackageClasses = PublicErrors.class)
class PublicErrors {

    private static final Logger LOG = LoggerFactory.getLogger(PublicErrors.class);

    private final ErrorPages errors;
    private final Faults faults;

    PublicErrors(ErrorPages errors, Faults faults) {
        this.errors = errors;
        this.faults = faults;
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound unknown, HttpServletRequest request) {
        return errors.page(request, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        return errors.refused(request, refusal);
    }

    @ExceptionHandler({MaxUploadSizeExceededException.class, MultipartException.class})
    ModelAndView tooLarge(MultipartException unreadable, HttpServletRequest request) {
        return told(request, HttpStatus.CONTENT_TOO_LARGE, unreadable);
    }

    @ExceptionHandler
    ModelAndView unreadable(InvalidParameterException parameters, HttpServletRequest request) {
        return told(request, HttpStatus.valueOf(parameters.getErrorCode()), parameters);
    }

    /** No person's file has such a name. */
    @ExceptionHandler
    ModelAndView nameless(InvalidFileNameException name, HttpServletRequest request) {
        return told(request, HttpStatus.BAD_REQUEST, name);
    }

    /** That a form with a file field has too much text the server tells by this exception only. */
    @ExceptionHandler
    ModelAndView tooMuchText(IllegalStateException state, HttpServletRequest request) {
        boolean fromServer = state.getStackTrace().length > 0
                && state.getStackTrace()[0].getClassName().equals("org.apache.catalina.connector.Request");
        return fromServer ? told(request, HttpStatus.CONTENT_TOO_LARGE, state) : unexpected(state, request);
    }

    @ExceptionHandler
    ModelAndView unexpected(Exception exception, HttpServletRequest request) {
        if (exception instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return told(request, HttpStatus.valueOf(known.getStatusCode().value()), exception);
        }
        return errors.ours(request, faults.log(exception));
    }

    /** Neither the message nor the address is logged: both can hold what was typed. */
    private ModelAndView told(HttpServletRequest request, HttpStatus status, Exception cause) {
        LOG.info(
                "A public page was asked for in a way that it cannot answer: {} {}",
                status.value(),
                cause.getClass().getSimpleName());
        return errors.page(request, status);
    }
}
