package org.rightsdesk.followup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Refusal;
import org.springframework.stereotype.Component;

/**
 * The list of erasures as a text: a heading with the company, one line for each erasure, and at the end a keyed hash of all that, so that
 * a damaged list, or one made with another key, is refused instead of finding nobody.
 */
@Component
class ReapplyFile {

    private static final String TITLE = "rightsdesk-erasures-1;";
    private static final String SEAL = "seal;";
    private static final int FIELDS = 4;

    private final ReapplyKey key;

    ReapplyFile(ReapplyKey key) {
        this.key = key;
    }

    String write(CompanyKey company, List<ReapplyEntry> entries) {
        String lines = TITLE + company.value() + "\n"
                + entries.stream().map(ReapplyFile::line).collect(Collectors.joining());
        return lines + SEAL + key.of(lines) + "\n";
    }

    /** @throws Refusal when it is no list, is damaged, was made with another key or is another company's */
    List<ReapplyEntry> read(CompanyKey company, String file) {
        String text = file.replace("\r", "").replace("\uFEFF", "");
        int end = text.lastIndexOf(SEAL);
        if (!text.startsWith(TITLE) || end < 0) {
            throw new Refusal("refusal.reapply-file");
        }
        String lines = text.substring(0, end);
        if (!key.of(lines).equals(text.substring(end + SEAL.length()).strip())) {
            throw new Refusal("refusal.reapply-seal");
        }
        List<String> rows = Arrays.asList(lines.split("\n", -1));
        if (!rows.getFirst().equals(TITLE + company.value())) {
            throw new Refusal("refusal.reapply-company");
        }
        return rows.stream()
                .skip(1)
                .filter(row -> !row.isEmpty())
                .map(ReapplyFile::entry)
                .toList();
    }

    private static String line(ReapplyEntry entry) {
        return String.join(
                        ";",
                        entry.numberHash(),
                        entry.erasedOn().toString(),
                        entry.categories(),
                        entry.keepUntil().toString())
                + "\n";
    }

    private static ReapplyEntry entry(String line) {
        String[] fields = line.split(";", -1);
        try {
            if (fields.length == FIELDS) {
                return new ReapplyEntry(
                        fields[0], LocalDate.parse(fields[1]), fields[2], LocalDate.parse(fields[3]), null);
            }
        } catch (DateTimeException e) {
            throw new Refusal("refusal.reapply-file");
        }
        throw new Refusal("refusal.reapply-file");
    }
}
