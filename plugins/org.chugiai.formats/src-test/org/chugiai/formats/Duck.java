package org.chugiai.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks DuckDB, another implementation of the formats. */
public final class Duck {

  private Duck() {
  }

  /** The rows of a query as JSON. */
  public static List<JsonNode> query(String query) throws SQLException, IOException {
    var mapper = new ObjectMapper();
    var rows = new ArrayList<JsonNode>();
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var result = statement.executeQuery("SELECT to_json(t)::VARCHAR FROM (" + query + ") t")) {
      while (result.next()) {
        rows.add(mapper.readTree(result.getString(1)));
      }
    }
    return rows;
  }
}
