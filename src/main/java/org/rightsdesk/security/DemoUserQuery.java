package org.rightsdesk.security;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Looks into the database before the application starts on it, without a pool. */
final class DemoUserQuery {

    private static final String TABLE = "select to_regclass('app_user') is not null";
    private static final String COUNT = "select count(*), count(*) filter (where demo) from app_user";

    private DemoUserQuery() {}

    /** How many users there are, and how many of them are demo users; none before the tables exist. */
    record Found(int users, int demoUsers) {}

    static Found look(String url, String username, String password) throws SQLException {
        DriverManager.setLoginTimeout(10);
        try (Connection connection = DriverManager.getConnection(url, username, password)) {
            return hasTable(connection) ? count(connection) : new Found(0, 0);
        }
    }

    private static boolean hasTable(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TABLE);
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static Found count(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Found(row.getInt(1), row.getInt(2));
        }
    }
}
