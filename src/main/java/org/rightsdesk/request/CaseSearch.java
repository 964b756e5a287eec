package org.rightsdesk.request;

import java.util.List;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds every case of the actor's companies, also ended ones in which nothing waits for anybody. */
@Service
@Transactional(readOnly = true)
public class CaseSearch {

    /** So many are shown; who sees as many searches more closely. */
    public static final int MOST = 50;

    /** Fewer letters stand in nearly every case. */
    public static final int LEAST_LETTERS = 2;

    private static final int LONGEST = 100;

    private final CaseSearchQuery query;
    private final Access access;

    CaseSearch(CaseSearchQuery query, Access access) {
        this.query = query;
        this.access = access;
    }

    /**
     * The latest first, {@value #MOST} at most.
     *
     * @param typed part of the case number, name, mail address, customer or site number, or subject, in any case
     */
    public List<FoundCase> find(String typed) {
        String words = Search.printable(typed, LONGEST);
        return words.length() < LEAST_LETTERS ? List.of() : query.find(words, access.companies(), MOST);
    }
}
