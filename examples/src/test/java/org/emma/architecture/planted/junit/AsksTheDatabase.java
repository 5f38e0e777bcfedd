package org.emma.architecture.planted.junit;

import java.sql.Connection;

public record AsksTheDatabase(Connection replies) {}
