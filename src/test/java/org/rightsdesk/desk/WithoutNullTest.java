package org.rightsdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WithoutNullTest {

    @Test
    void onlyTheCharacterGoesNotTheWordsThatLookLikeIt() {
        assertThat(WithoutNull.clean("{\"a\":\"x\\u0000y\\u0000\\u0000\"}")).isEqualTo("{\"a\":\"xy\"}");
        assertThat(WithoutNull.clean("{\"a\":\"\\\\\\u0000\"}")).isEqualTo("{\"a\":\"\\\\\"}");
        assertThat(WithoutNull.clean("{\"a\":\"\\\\u0000\"}")).isEqualTo("{\"a\":\"\\\\u0000\"}");
        assertThat(WithoutNull.clean("{\"a\":\"\\u0001\"}")).isEqualTo("{\"a\":\"\\u0001\"}");
    }
}
