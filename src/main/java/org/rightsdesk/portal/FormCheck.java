package org.rightsdesk.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.documents.Documents;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Only a missing way to answer, nobody named to act for and a file that we cannot read stop the sending; no other empty field does (R4). */
@Component
class FormCheck {

    static final long LARGEST_FILE = 10L * 1024 * 1024;
    private static final long ONE_MEGABYTE = 1024L * 1024;

    private final Documents documents;

    FormCheck(Documents documents) {
        this.documents = documents;
    }

    List<Problem> problems(RequestForm form, Words words) {
        List<Problem> problems = new ArrayList<>();
        if (RequestForm.filled(form.words(), Integer.MAX_VALUE).orElse("").length() > RequestForm.LONGEST_WORDS) {
            problems.add(problem(words, "words", "portal.form.words.too-long"));
        }
        if (form.acting().lacksPerson()) {
            problems.add(problem(words, "actingPerson", "portal.form.acting-person.missing"));
        }
        contact(form, words).ifPresent(problems::add);
        attachment(form, words).ifPresent(problems::add);
        if (RequestForm.filled(form.website(), 1).isPresent()) {
            problems.add(problem(words, "website", "portal.form.website.error"));
        }
        return problems;
    }

    private Optional<Problem> contact(RequestForm form, Words words) {
        Optional<String> typed = RequestForm.filled(form.email(), 1_000);
        if (typed.isPresent()) {
            return EmailAddress.parse(typed.get()).isPresent()
                    ? Optional.empty()
                    : Optional.of(email(typed.get(), words));
        }
        if (!form.wantsLetter()) {
            return Optional.of(problem(words, "email", "portal.form.contact.missing"));
        }
        return RequestForm.filled(form.address(), 500).isPresent()
                ? Optional.empty()
                : Optional.of(problem(words, "address", "portal.form.address.missing"));
    }

    private static Problem email(String typed, Words words) {
        String summary = words.of("portal.form.email.error");
        return new Problem(
                "email", summary, typed.contains("@") ? summary : words.of("portal.form.email.error-without-at"));
    }

    private Optional<Problem> attachment(RequestForm form, Words words) {
        MultipartFile file = form.attachment();
        if (file == null || !form.hasAttachment()) {
            return Optional.empty();
        }
        if (file.getSize() > LARGEST_FILE) {
            long megabytes = Math.ceilDiv(file.getSize(), ONE_MEGABYTE);
            return Optional.of(new Problem(
                    "attachment",
                    words.of("portal.form.attachment.too-large"),
                    words.of("portal.form.attachment.too-large-exact", nameOf(file), megabytes)));
        }
        try {
            documents.check(nameOf(file), bytesOf(file));
            return Optional.empty();
        } catch (Refusal refusal) {
            String why = words.of(refusal.key(), refusal.args());
            return Optional.of(new Problem("attachment", words.of("portal.form.attachment.unreadable"), why));
        }
    }

    private static Problem problem(Words words, String field, String key) {
        return new Problem(field, words.of(key), words.of(key));
    }

    static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    static byte[] bytesOf(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
