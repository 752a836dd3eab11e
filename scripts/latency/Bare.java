import java.util.Collections;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/** Asks one statement with nothing but the driver, and prints the rows. */
class Bare {
    public static void main(String[] args) {
        var user = AuthTokens.basic(System.getenv("NEO4J_USERNAME"), System.getenv("NEO4J_PASSWORD"));
        try (var driver = GraphDatabase.driver(System.getenv("NEO4J_URI"), user)) {
            var result = driver.executableQuery(System.getenv("STATEMENT"))
                    .withParameters(Collections.singletonMap("event", null))
                    .execute();
            result.records().forEach(record -> System.out.println(record.values()));
        }
    }
}
