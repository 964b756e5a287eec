package org.rightsdesk.desk.manager;

import java.util.ArrayList;
import java.util.List;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;
import org.rightsdesk.insight.AnswerFigures;
import org.rightsdesk.insight.YearReport;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Right;

/** The yearly report in words, the same on paper and in the spreadsheet. */
final class ReportText {

    /** A table of the report. @param rows name first, then figures as the columns say */
    record Section(String title, List<String> columns, List<List<Object>> rows) {}

    private final Texts texts;
    private final Language language;
    private final YearReport report;

    ReportText(Texts texts, Language language, YearReport report) {
        this.texts = texts;
        this.language = language;
        this.report = report;
    }

    String title() {
        return say("report.title", Integer.toString(report.year()));
    }

    List<Section> sections() {
        return List.of(time(), rights(), outcomes(), grounds(), rest());
    }

    /** For the spreadsheet: section, name, figures. */
    List<List<Object>> rows() {
        List<List<Object>> all = new ArrayList<>();
        for (Section section : sections()) {
            List<Object> heading = new ArrayList<>(List.of(section.title()));
            heading.addAll(section.columns());
            all.add(heading);
            all.addAll(section.rows());
        }
        return all;
    }

    private Section time() {
        AnswerFigures figures = report.answers();
        return new Section(
                say("report.time"),
                List.of(say("report.count")),
                List.of(
                        List.of(say("report.answered"), figures.answered()),
                        List.of(say("report.in-month"), figures.inMonth()),
                        List.of(say("report.share"), orNone(figures.share())),
                        List.of(say("report.median"), orNone(figures.medianDays())),
                        List.of(say("report.ninety"), orNone(figures.ninetyDays())),
                        List.of(say("report.extended"), figures.extended()),
                        List.of(say("report.asked"), figures.asked()),
                        List.of(say("report.pauses"), report.counts().pauses()),
                        List.of(say("report.reopened"), figures.reopened())));
    }

    /** A share or a number of days says nothing where nothing was answered. */
    private Object orNone(int figure) {
        return report.answers().answered() == 0 ? "–" : figure;
    }

    private Section rights() {
        return new Section(
                say("report.rights"),
                List.of(say("report.received"), say("report.answered"), say("report.in-month")),
                report.byRight().stream()
                        .map(each -> List.<Object>of(
                                say(Right.valueOf(each.right()).nameKey()),
                                each.received(),
                                each.answered(),
                                each.inMonth()))
                        .toList());
    }

    private Section outcomes() {
        return new Section(
                say("report.outcomes"),
                List.of(say("report.count")),
                report.outcomes().stream()
                        .map(each -> List.<Object>of(
                                say(Outcome.valueOf(each.outcome()).nameKey()), each.requests()))
                        .toList());
    }

    private Section grounds() {
        return new Section(
                say("report.grounds"),
                List.of(say("report.parts")),
                report.grounds().stream()
                        .map(each -> List.<Object>of(
                                say(Ground.valueOf(each.ground()).nameKey()), each.parts()))
                        .toList());
    }

    private Section rest() {
        YearReport.YearCounts counts = report.counts();
        return new Section(
                say("report.rest"),
                List.of(say("report.count")),
                List.of(
                        List.of(say("report.told"), counts.told()),
                        List.of(say("report.not-told"), counts.notTold()),
                        List.of(say("report.complaints"), counts.complaints())));
    }

    private String say(String key, Object... args) {
        return texts.text(language, key, args);
    }
}
