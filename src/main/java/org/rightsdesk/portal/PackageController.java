package org.rightsdesk.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.rightsdesk.delivery.Fetch;
import org.rightsdesk.delivery.Offer;
import org.rightsdesk.identity.CodeAnswer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Where a package is fetched (R25): the page asks for a code, the code goes to the mailbox, the right code brings the file at once.
 * No session remembers it: each fetch takes a code of its own.
 */
@Controller
class PackageController {

    private static final String CUSTOMER = "/status/{token}/package/{reference}";
    private static final String RECEIVER = "/transfer/{token}";

    private final Pages pages;
    private final PackageSources sources;
    private final RateLimit limit;

    PackageController(Pages pages, PackageSources sources, RateLimit limit) {
        this.pages = pages;
        this.sources = sources;
        this.limit = limit;
    }

    @GetMapping({CUSTOMER, CUSTOMER + "/code", CUSTOMER + "/fetch", CUSTOMER + "/language"})
    ModelAndView customer(@PathVariable String token, @PathVariable String reference, HttpServletRequest request) {
        return page(sources.ofCustomer(token, reference), request, HttpStatus.OK, "");
    }

    @GetMapping({RECEIVER, RECEIVER + "/code", RECEIVER + "/fetch", RECEIVER + "/language"})
    ModelAndView receiver(@PathVariable String token, HttpServletRequest request) {
        return page(sources.ofReceiver(token), request, HttpStatus.OK, "");
    }

    @PostMapping(CUSTOMER + "/code")
    ModelAndView customerCode(@PathVariable String token, @PathVariable String reference, HttpServletRequest request) {
        return sendCode(sources.ofCustomer(token, reference), request);
    }

    @PostMapping(RECEIVER + "/code")
    ModelAndView receiverCode(@PathVariable String token, HttpServletRequest request) {
        return sendCode(sources.ofReceiver(token), request);
    }

    @PostMapping(CUSTOMER + "/fetch")
    Object customerFetch(
            @PathVariable String token,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        return fetch(sources.ofCustomer(token, reference), code, request);
    }

    @PostMapping(RECEIVER + "/fetch")
    Object receiverFetch(
            @PathVariable String token, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return fetch(sources.ofReceiver(token), code, request);
    }

    /** The same page in another language, with the code that was begun. */
    @PostMapping(CUSTOMER + "/language")
    ModelAndView customerLanguage(
            @PathVariable String token,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        return customer(token, reference, request).addObject("code", code);
    }

    @PostMapping(RECEIVER + "/language")
    ModelAndView receiverLanguage(
            @PathVariable String token, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return receiver(token, request).addObject("code", code);
    }

    private ModelAndView sendCode(PackageSource source, HttpServletRequest request) {
        if (!limit.allows(request.getRemoteAddr())) {
            return page(source, request, HttpStatus.TOO_MANY_REQUESTS, "busy");
        }
        sources.sendCode(source);
        String language =
                Pages.chosen(request).map(chosen -> "?lang=" + chosen.tag()).orElse("");
        RedirectView redirect = new RedirectView(source.path() + language, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView((View) redirect);
    }

    private Object fetch(PackageSource source, String code, HttpServletRequest request) {
        if (!limit.allows(request.getRemoteAddr())) {
            return page(source, request, HttpStatus.TOO_MANY_REQUESTS, "busy");
        }
        Fetch fetched = sources.fetch(source, code);
        if (fetched.answer() != CodeAnswer.RIGHT) {
            return page(
                    source,
                    request,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    fetched.answer().key());
        }
        return file(fetched);
    }

    private static ResponseEntity<byte[]> file(Fetch fetched) {
        String name = ContentDisposition.attachment()
                .filename(fetched.fileName())
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Objects.requireNonNull(fetched.content()));
    }

    /** @param problem what went wrong, as the texts name it; empty where nothing did */
    private ModelAndView page(PackageSource source, HttpServletRequest request, HttpStatus status, String problem) {
        var language = Pages.chosen(request).orElse(source.language());
        Offer offer = sources.offer(source);
        boolean ready = offer.state() == Offer.State.READY;
        boolean codeLives = sources.codeLives(source);
        ModelAndView page = pages.page("data-package", request, language, source.company())
                .addObject("source", source)
                .addObject("offer", offer)
                .addObject("ready", ready)
                .addObject("codeLives", codeLives)
                .addObject("problem", problem)
                .addObject("size", size(offer.size(), pages.words(language)));
        if (ready && codeLives) {
            page.addObject("keep", new Pages.Keep("code-form", source.path() + "/language"));
        }
        return Pages.failed(page, status);
    }

    private static String size(long bytes, Words words) {
        long kilobytes = Math.max(1, bytes / 1024);
        return kilobytes < 1024
                ? words.of("desk.kilobytes", kilobytes)
                : words.of("desk.megabytes", Long.toString(kilobytes / 1024));
    }
}
