package org.rightsdesk.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
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
    private static final int CODE_LENGTH = 8;

    private final ErrorPages errors;

    PublicErrors(ErrorPages errors) {
        this.errors = errors;
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
        return errors.page(request, HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler
    ModelAndView unreadable(InvalidParameterException parameters, HttpServletRequest request) {
        return errors.page(request, HttpStatus.valueOf(parameters.getErrorCode()));
    }

    @ExceptionHandler
    ModelAndView unexpected(Exception exception, HttpServletRequest request) {
        if (exception instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return errors.page(request, HttpStatus.valueOf(known.getStatusCode().value()));
        }
        String code = UUID.randomUUID().toString().substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
        LOG.error("A public page failed, code {}", code, exception);
        return errors.page(request, HttpStatus.INTERNAL_SERVER_ERROR).addObject("code", code);
    }
}
