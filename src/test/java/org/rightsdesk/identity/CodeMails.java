package org.rightsdesk.identity;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Reads the mail of an invented customer as the customer would. */
public final class CodeMails {

    private static final Pattern CODE = Pattern.compile("(?m)^\\s*(\\d{6})\\s*$");

    private CodeMails() {}

    /** The code of the latest mail to the address. */
    public static String latestCode(GreenMail server, String address) {
        return textsTo(server, address).reversed().stream()
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(code -> code.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No code in the mails to " + address));
    }

    /** Plain texts of all mails that reached the address, oldest first. */
    public static List<String> textsTo(GreenMail server, String address) {
        List<String> texts = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            try {
                if (isTo(mail, address)) {
                    texts.add(text(mail.getContent()));
                }
            } catch (MessagingException | IOException e) {
                throw new AssertionError(e);
            }
        }
        return texts;
    }

    private static boolean isTo(MimeMessage mail, String address) throws MessagingException {
        return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                .anyMatch(to -> to.toString().contains(address));
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (content instanceof jakarta.mail.Multipart parts) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                var part = parts.getBodyPart(i);
                all.append(
                        part.isMimeType("text/html")
                                ? Jsoup.parse(String.valueOf(part.getContent())).wholeText()
                                : text(part.getContent()));
            }
            return all.toString();
        }
        return String.valueOf(content);
    }
}
