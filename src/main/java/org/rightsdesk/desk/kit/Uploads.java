package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Locale;
import org.rightsdesk.common.Language;

/** The field for attaching a file, in the person's language. What may be attached is decided by the documents, not here. */
public final class Uploads {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int KILO = 1024;
    private static final int AT_ONCE = 20;

    private static final String[] ENDINGS = {
        ".pdf", ".png", ".jpg", ".jpeg", ".heic", ".tif", ".tiff", ".webp", ".txt", ".csv", ".json", ".mp3", ".wav",
        ".eml", ".odt", ".docx", ".xlsx", ".zip"
    };

    private Uploads() {}

    /**
     * The list of files is emptied when they have arrived: the page shows what was taken or why it was not, and a mark of
     * success beside a file that was refused would be untrue. A file that stays in the list also keeps the next one out. What the
     * browser itself refuses by its ending or size is told, for Vaadin shows nothing.
     */
    public static Upload upload(UploadHandler handler) {
        Upload upload = new Upload(handler);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(
                refused -> Toast.wrong(refused.getFileName() + ": " + refused.getErrorMessage()));
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(words());
        return upload;
    }

    /** For a list as plain text, which is read and not kept. */
    public static Upload list(UploadHandler handler) {
        Upload upload = upload(handler);
        UploadI18N words = words();
        String drop = Say.text("upload.drop.list");
        words.getDropFiles().setOne(drop).setMany(drop);
        upload.setI18n(words);
        return upload;
    }

    /** Several files at once; what is surely not taken is refused before it travels. */
    public static Upload several(UploadHandler handler) {
        Upload upload = upload(handler);
        upload.setMaxFiles(AT_ONCE);
        upload.setAcceptedFileExtensions(ENDINGS);
        return upload;
    }

    /** {@code 212 kt}, {@code 1,4 Mt}. */
    public static String size(long bytes) {
        if (bytes < (long) KILO * KILO) {
            return Say.text("desk.kilobytes", Math.max(1, bytes / KILO));
        }
        Locale locale =
                Say.language() == Language.EN ? Locale.UK : Say.language().locale();
        return Say.text("desk.megabytes", String.format(locale, "%.1f", bytes / (double) (KILO * KILO)));
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Say.text("upload.drop"))
                        .setMany(Say.text("upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Say.text("term.ui-upload"))
                        .setMany(Say.text("term.ui-upload")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Say.text("upload.failed"))
                        .setFileIsTooBig(Say.text("refusal.file-too-large", 10))
                        .setIncorrectFileType(Say.text("refusal.file-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Say.text("upload.going"))
                                .setStalled(Say.text("upload.going"))
                                .setProcessing(Say.text("upload.going"))
                                .setHeld(Say.text("upload.going")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Say.text("upload.failed"))
                                .setUnexpectedServerError(Say.text("upload.failed"))
                                .setForbidden(Say.text("upload.failed"))))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB")));
    }
}
