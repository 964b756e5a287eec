package org.rightsdesk.correspondence.letter;

import java.util.List;
import org.rightsdesk.common.Language;

/**
 * A letter before it is laid out.
 *
 * @param color the company's colour as {@code #RRGGBB}
 * @param closing greeting, and who greets
 * @param footerTitle heading of the contact lines
 * @param footer contact lines
 */
public record Draft(
        Language language,
        String company,
        String color,
        String subject,
        String title,
        String greeting,
        List<Block> blocks,
        List<String> closing,
        String footerTitle,
        List<String> footer) {

    private static final int WHITE = 255;

    /** The company's colour lightened for a dark ground, as {@code #rrggbb}. */
    public String colorOnDark() {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return "#%02x%02x%02x".formatted(lighter(rgb >> 16), lighter(rgb >> 8), lighter(rgb));
    }

    private static int lighter(int shifted) {
        int part = shifted & WHITE;
        return part + (WHITE - part) * 9 / 20;
    }
}
