import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Reads a file with Gephi's own importer and prints it as read.py does:
 *
 *   java -cp gephi-toolkit-all.jar Gephi.java FILE
 *
 * An issue that Gephi reports while it reads, of a warning or worse, fails.
 */
public class Gephi {
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // Gephi talks there
        Lookup.getDefault().lookup(ProjectController.class).newProject();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Container container = importer.importFile(new File(args[0]));
        container.getLoader().setAllowSelfLoop(true);
        container.getLoader().setAllowParallelEdge(true);
        for (var it = container.getReport().getIssues(1000); it.hasNext();) {
            Issue issue = it.next();
            if (issue.getLevel().compareTo(Issue.Level.WARNING) >= 0) {
                throw new IllegalStateException("Gephi says: " + issue.getMessage());
            }
        }
        importer.process(container, new DefaultProcessor(), Lookup.getDefault().lookup(ProjectController.class).getCurrentWorkspace());
        Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph();
        Column[] nodeTable = graph.getModel().getNodeTable().toArray();
        Column[] edgeTable = graph.getModel().getEdgeTable().toArray();
        List<String> nodes = new ArrayList<>();
        for (Node n : graph.getNodes().toArray()) {
            nodes.add("{\"id\":" + text(n.getId()) + ",\"name\":" + text(n.getLabel()) + ",\"type\":" + text(get(n, nodeTable, "type"))
                + ",\"labels\":" + labels(String.valueOf(get(n, nodeTable, "labels"))) + ",\"props\":" + props(n, nodeTable) + "}");
        }
        List<String> edges = new ArrayList<>();
        for (Edge e : graph.getEdges().toArray()) {
            edges.add("{\"id\":" + text(e.getId()) + ",\"from\":" + text(e.getSource().getId()) + ",\"to\":" + text(e.getTarget().getId())
                + ",\"type\":" + text(get(e, edgeTable, "type")) + ",\"props\":" + props(e, edgeTable) + "}");
        }
        out.print("{\"nodes\":[" + String.join(",", nodes) + "],\"edges\":[" + String.join(",", edges) + "]}");
        out.flush();
        System.exit(0);
    }

    /** The value under a title: the ids of columns are the importer's own. */
    private static Object get(Element e, Column[] columns, String title) {
        for (Column c : columns) {
            if (c.getTitle().equals(title)) {
                return e.getAttribute(c);
            }
        }
        throw new IllegalStateException("no column " + title);
    }

    private static String props(Element e, Column[] columns) {
        StringJoiner out = new StringJoiner(",", "{", "}");
        for (Column c : columns) {
            Object v = e.getAttribute(c);
            if (c.isProperty() || v == null || c.getTitle().equals("type") || c.getTitle().equals("labels")) {
                continue;
            }
            String s = v instanceof Double d && d == Math.rint(d) ? String.valueOf(d.longValue()) : String.valueOf(v);
            out.add(text(c.getTitle()) + ":" + text(s));
        }
        return out.toString();
    }

    private static String labels(String s) {
        StringJoiner out = new StringJoiner(",", "[", "]");
        for (String l : s.split(":")) {
            out.add(text(l));
        }
        return out.toString();
    }

    private static String text(Object v) {
        StringBuilder b = new StringBuilder("\"");
        for (char c : String.valueOf(v).toCharArray()) {
            if (c == '"' || c == '\\') {
                b.append('\\').append(c);
            } else if (c < ' ') {
                b.append(String.format("\\u%04x", (int) c));
            } else {
                b.append(c);
            }
        }
        return b.append('"').toString();
    }
}
