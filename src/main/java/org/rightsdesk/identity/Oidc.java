package org.rightsdesk.identity;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rightsdesk.common.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * The identification service as {@code rightsdesk.identity.oidc.*} names it: issuer, client-id, client-secret, scopes, code-claim. Off
 * until an issuer is set. Its addresses are asked of the service itself at the first use, so that the desk starts without it.
 */
@Component
class Oidc {

    static final String RETURN_PATH = "/identity/return";

    private static final Logger LOG = LoggerFactory.getLogger(Oidc.class);
    private static final ParameterizedTypeReference<Map<String, Object>> ANYTHING =
            new ParameterizedTypeReference<>() {};
    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final String SETTINGS = "rightsdesk.identity.oidc.";

    private final Environment environment;
    private final OidcHttp http;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    Oidc(Environment environment, OidcHttp http) {
        this.environment = environment;
        this.http = http;
    }

    boolean isOn() {
        return !setting("issuer", "").isBlank();
    }

    Optional<ClientRegistration> registration() {
        return isOn() ? Optional.of(known.computeIfAbsent(setting("issuer", ""), this::ask)) : Optional.empty();
    }

    /** The claim that holds the identity code; the default is that of the Finnish trust network. */
    String codeClaim() {
        return setting("code-claim", "urn:oid:1.2.246.21");
    }

    /** Who may be redirected back: this address is registered at the service. */
    String returnAddress() {
        return environment.getProperty("rightsdesk.public-url", "").replaceFirst("/+$", "") + RETURN_PATH;
    }

    private ClientRegistration ask(String issuer) {
        return ClientRegistrations.fromOidcConfiguration(description(issuer))
                .registrationId("identification")
                .clientId(setting("client-id", "rightsdesk"))
                .clientSecret(setting("client-secret", ""))
                .redirectUri(returnAddress())
                .scope(setting("scopes", "openid profile").split("\\s+"))
                .build();
    }

    /** @throws Refusal when the service keeps silent, or describes another one */
    private Map<String, Object> description(String issuer) {
        try {
            Map<String, Object> description = http.documents()
                    .exchange(issuer.replaceFirst("/+$", "") + DESCRIPTION, HttpMethod.GET, null, ANYTHING)
                    .getBody();
            if (description != null && issuer.equals(description.get("issuer"))) {
                return description;
            }
            LOG.warn("The identification service describes another issuer than the one that is set");
        } catch (RestClientException e) {
            LOG.warn(
                    "The identification service does not describe itself: {}",
                    e.getClass().getSimpleName());
        }
        throw new Refusal("refusal.identification-silent");
    }

    private String setting(String name, String otherwise) {
        return environment.getProperty(SETTINGS + name, otherwise).strip();
    }
}
