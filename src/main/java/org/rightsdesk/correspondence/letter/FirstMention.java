package org.rightsdesk.correspondence.letter;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A law is named in full where a letter first speaks of it, and short from then on (wording.md 2.3, 5). */
final class FirstMention implements UnaryOperator<String> {

    private static final Pattern NUMBER = Pattern.compile("[ \u00a0]\\((\\d{3,4}/\\d{4})\\)");

    private final String name;
    private final String fullName;
    private final Set<String> acts = new HashSet<>();
    private boolean mentioned;

    /** @param phrases give the regulation's short and full name as they stand in a citation */
    FirstMention(Phrases phrases) {
        this.name = phrases.text("letter.law.gdpr");
        this.fullName = phrases.text("letter.law.gdpr.full");
    }

    @Override
    public String apply(String text) {
        return actsOnce(regulation(text));
    }

    private String regulation(String text) {
        int at = mentioned ? -1 : text.indexOf(name);
        if (at < 0) {
            return text;
        }
        mentioned = true;
        return text.substring(0, at) + fullName + text.substring(at + name.length());
    }

    private String actsOnce(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.replaceAll(found -> acts.add(found.group(1)) ? Matcher.quoteReplacement(found.group()) : "");
    }
}
