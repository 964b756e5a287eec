package org.rightsdesk.identity;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** How the identification service is called: whoever keeps silent longer than {@code rightsdesk.identity.oidc.timeout} is not waited for. */
@Component
class OidcHttp {

    private final SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();

    OidcHttp(@Value("${rightsdesk.identity.oidc.timeout:5s}") Duration timeout) {
        requests.setConnectTimeout(timeout);
        requests.setReadTimeout(timeout);
    }

    /** For its description and its keys. */
    RestTemplate documents() {
        return new RestTemplate(requests);
    }

    /** For the proof that it gives for a code. */
    RestClient tokens() {
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
