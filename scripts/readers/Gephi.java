import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
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
 * Reads files with Gephi's own importer: takes a path a line and answers as
 * read.py does. An issue that Gephi reports while it reads, of a warning or
 * worse, is an error.
 */
public class Gephi {
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // Gephi talks there
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String path; (path = in.readLine()) != null;) {
            try {
                out.println(read(new File(path)));
            } catch (Exception e) {
                out.println("{\"error\":" + text(e) + "}");
            }
        }
        System.exit(0);
    }

    private static String read(File file) throws Exception {
        Lookup.getDefault().lookup(ProjectController.class).newProject();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Container container = importer.importFile(file);
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
        return "{\"nodes\":[" + String.join(",", nodes) + "],\"edges\":[" + String.join(",", edges) + "]}";
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
