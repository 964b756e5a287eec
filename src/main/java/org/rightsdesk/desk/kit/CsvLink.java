package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Figures as a file for a spreadsheet: UTF-8 with a mark, semicolons, as the Finnish edition expects it. Made when it is asked for. */
public class CsvLink extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    /**
     * @param fileName with its ending
     * @param rows the heading first
     */
    public CsvLink(String fileName, Supplier<List<List<Object>>> rows) {
        super(handler(fileName, rows), AttachmentType.DOWNLOAD, "CSV");
        setTitle(Say.text("desk.as-csv"));
        getElement().setAttribute("aria-label", Say.text("desk.as-csv"));
    }

    private static DownloadHandler handler(String fileName, Supplier<List<List<Object>>> rows) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] file = file(rows.get());
            return new DownloadResponse(
                    new ByteArrayInputStream(file), fileName, "text/csv; charset=utf-8", file.length);
        });
    }

    private static byte[] file(List<List<Object>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (List<Object> row : rows) {
                printer.printRecord(row.stream().map(CsvLink::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet takes words that begin like this for a formula. */
    private static Object harmless(Object value) {
        String text = String.valueOf(value);
        return !(value instanceof Number) && text.matches("(?s)^[=+\\-@\t\r].*") ? "'" + text : value;
    }
}
