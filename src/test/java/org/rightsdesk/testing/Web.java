package org.rightsdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A visitor without a browser: real HTTP to the running application, cookies kept, redirects shown and not followed. */
public final class Web {

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    public Web(int port) {
        base = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** A file of a form. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Upload(String name, byte[] content) {}

    /** Sends a form as browsers do when it has a file field. */
    public HttpResponse<String> multipart(String path, Map<String, String> fields, @Nullable Upload upload) {
        String boundary = "----form" + Integer.toHexString(fields.hashCode());
        List<byte[]> parts = new ArrayList<>();
        fields.forEach((name, value) -> parts.add(utf8("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n")));
        parts.add(utf8("--" + boundary + "\r\nContent-Disposition: form-data; name=\"attachment\"; filename=\""
                + (upload == null ? "" : upload.name()) + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        parts.add(upload == null ? new byte[0] : upload.content());
        parts.add(utf8("\r\n--" + boundary + "--\r\n"));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(parts)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    /** How many cookies the server has set so far. */
    public int cookies() {
        return cookies.getCookieStore().getCookies().size();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
