package org.rightsdesk.identity;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rightsdesk.common.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Speaks OpenID Connect with the identification service: authorization code with PKCE, state and nonce; the proof's signature, issuer, audience and time are checked. */
@Component
class OidcTalk {

    private static final Logger LOG = LoggerFactory.getLogger(OidcTalk.class);

    private final RestClientAuthorizationCodeTokenResponseClient tokens =
            new RestClientAuthorizationCodeTokenResponseClient();
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
    private final OidcHttp http;

    OidcTalk(OidcHttp http) {
        this.http = http;
        tokens.setRestClient(http.tokens());
    }

    OAuth2AuthorizationRequest question(ClientRegistration service, SignIn signIn) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(service.getProviderDetails().getAuthorizationUri()))
                .clientId(service.getClientId())
                .redirectUri(Objects.requireNonNull(service.getRedirectUri()))
                .scopes(service.getScopes())
                .state(signIn.state())
                .additionalParameters(Map.of(
                        OidcParameterNames.NONCE,
                        signIn.nonce(),
                        PkceParameterNames.CODE_CHALLENGE,
                        Digest.base64Url(signIn.verifier()),
                        PkceParameterNames.CODE_CHALLENGE_METHOD,
                        "S256"))
                .attributes(Map.of(PkceParameterNames.CODE_VERIFIER, signIn.verifier()))
                .build();
    }

    /** The proof that the service gives for the code, when everything in it holds. */
    Optional<Jwt> answer(ClientRegistration service, SignIn signIn, String code) {
        OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(service.getRedirectUri()))
                .state(signIn.state())
                .build();
        try {
            OAuth2AccessTokenResponse answer = tokens.getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(
                    service, new OAuth2AuthorizationExchange(question(service, signIn), response)));
            String proof = String.valueOf(answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN));
            return Optional.of(decoder(service).decode(proof))
                    .filter(jwt -> Objects.equals(jwt.getClaimAsString(OidcParameterNames.NONCE), signIn.nonce()));
        } catch (OAuth2AuthorizationException | JwtException | RestClientException e) {
            LOG.warn(
                    "The identification service gave no proof that holds: {}",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** The keys are fetched at the first use and again when an unknown one signs. */
    private JwtDecoder decoder(ClientRegistration service) {
        String keys = Objects.requireNonNull(service.getProviderDetails().getJwkSetUri());
        return decoders.computeIfAbsent(keys, uri -> {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(uri)
                    .jwsAlgorithm(SignatureAlgorithm.RS256)
                    .restOperations(http.documents())
                    .build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(service)));
            decoder.setClaimSetConverter(
                    new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
            return decoder;
        });
    }
}
