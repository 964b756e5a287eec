package org.rightsdesk.correspondence.letter;

import java.util.List;
import org.rightsdesk.common.Language;

/**
 * A letter before it is laid out.
 *
 * @param color the company's colour as {@code #RRGGBB}
 * @param closing greeting, and who greets
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
        List<String> footer) {}
