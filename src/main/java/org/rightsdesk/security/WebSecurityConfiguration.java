package org.rightsdesk.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Four doors: static files, health and metrics, the desk behind a sign-in, and all else, the public pages (no session, no script,
 * nothing to sign in to). The desk's policy must allow inline script and eval, because Vaadin 25.2 needs them; the public pages allow no script.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurityConfiguration {

    private static final String PUBLIC_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";
    private static final String DESK_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none';"
            + " frame-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /** Nothing that a page could ask of a device is needed anywhere. */
    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), display-capture=()";

    @Bean
    @Order(1)
    SecurityFilterChain staticFiles(HttpSecurity http) throws Exception {
        stateless(http.securityMatcher(
                "/frontend/**", "/aura/**", "/webjars/**", "/_static/echarts/**", "/favicon.ico", "/robots.txt"));
        return http.headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain healthAndMetrics(HttpSecurity http) throws Exception {
        stateless(http.securityMatcher("/actuator/**"));
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain desk(HttpSecurity http) throws Exception {
        return http.securityMatcher("/desk/**", "/logout")
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login", "/desk/login")
                        .defaultSuccessUrl("/desk"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(DESK_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(FrameOptionsConfig::deny)
                        .permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex")))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        stateless(http);
        return http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(PUBLIC_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(FrameOptionsConfig::deny)
                        .permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES))
                        .addHeaderWriter(new StatusPagesAreNotIndexed()))
                .build();
    }

    private static void stateless(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .logout(AbstractHttpConfigurer::disable);
    }
}
