package org.rightsdesk.correspondence.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.rightsdesk.correspondence.mail.Signals.Automatic;

/** Finds the signs of RFC 3834 and the older habits of mail programs by which machines admit to be machines. */
final class SignalReader {

    private static final List<String> REPLY_FIELDS =
            List.of("X-Autoreply", "X-Autorespond", "X-AutoReply-From", "X-Mail-Autoreply", "X-Autoresponder");
    private static final List<String> LIST_FIELDS =
            List.of("List-Id", "List-Post", "List-Unsubscribe", "X-Mailing-List", "Feedback-ID");
    private static final Pattern AWAY = Pattern.compile(
            "^\\s*(?:\\[?auto(?:maattinen|m\\.)?\\s?(?:poissaolo)?vastaus|automatic reply|auto(?:matic)?[- ]?(?:reply|response)"
                    + "|automatiskt? svar|autosvar|poissa(?:oloilmoitus|oloviesti)?\\s*[:(]|poissaolo|lomavastaus"
                    + "|fr[åa]nvar|out of (?:the )?office|ooo:)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SignalReader() {}

    static Signals read(Headers headers, String subject) {
        return new Signals(automatic(headers, subject), isList(headers), headers.count("Received"));
    }

    private static Automatic automatic(Headers headers, String subject) {
        if (headers.says("Auto-Submitted", "^\\s*auto-replied")
                || REPLY_FIELDS.stream().anyMatch(headers::has)
                || headers.says("Precedence", "auto_reply")
                || headers.says("Content-Type", "disposition-notification")
                || AWAY.matcher(subject).find()) {
            return Automatic.REPLY;
        }
        return isGenerated(headers) ? Automatic.GENERATED : Automatic.NONE;
    }

    private static boolean isGenerated(Headers headers) {
        return headers.says("Auto-Submitted", "^\\s*(?!no\\b)\\S")
                || headers.says("X-Auto-Response-Suppress", "\\b(?:all|oof|autoreply)\\b")
                || headers.says("Return-Path", "^\\s*<\\s*>")
                || headers.says("From", "\\b(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|ei-?vastata)@");
    }

    private static boolean isList(Headers headers) {
        return LIST_FIELDS.stream().anyMatch(headers::has) || headers.says("Precedence", "\\b(?:bulk|list|junk)\\b");
    }
}
