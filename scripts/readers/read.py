"""Read exported graphs with libraries that diplograph did not write.

Each line of standard input is a JSON list [READER, PATH, HELP...], HELP being
what a reader needs besides. Each is answered by a line {"nodes": [...],
"edges": [...]} with every value as text, for internal/export's round trip
tests to compare with what went out, or by {"error": "..."}. What a format or
reader cannot carry is absent.
"""
import json
import re
import subprocess
import sys
import traceback
import warnings

warnings.simplefilter("error")  # a file that loads with a warning is not good enough


def text(value):
    """A value as diplograph writes it in text formats."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return repr(value).removesuffix(".0")
    if isinstance(value, (list, tuple)):
        return json.dumps(list(value), ensure_ascii=False, separators=(",", ":"))
    return str(value)


def props(items, without):
    return {k: text(v) for k, v in items if k not in without and v is not None}


NODE_FIXED = {"id", "name", "label", "type", "labels"}
EDGE_FIXED = {"id", "label", "type", "source", "target", "key", "start", "end", "kind", "weight"}


def node(id, data, name="label"):
    data = dict(data)
    return {"id": id, "name": data.get(name, ""), "type": data.get("type"), "labels": labels(data.get("labels", "")),
            "props": props(data.items(), NODE_FIXED)}


def labels(value):
    return value.split(":") if isinstance(value, str) else list(value)


def edge(source, target, data, id=None):
    data = dict(data)
    return {"id": id, "from": source, "to": target, "type": data["type"], "props": props(data.items(), EDGE_FIXED)}


def plain_id(token):
    """Undo the escapes of an XML name token."""
    return re.sub(r"_u([0-9a-f]+)_", lambda m: chr(int(m[1], 16)), token)


def networkx_graphml(path):
    import networkx
    g = networkx.read_graphml(path, force_multigraph=True)
    return ([node(plain_id(n), d) for n, d in g.nodes(data=True)],
            [edge(plain_id(a), plain_id(b), d, plain_id(k)) for a, b, k, d in g.edges(keys=True, data=True)])


def igraph_graphml(path):
    import igraph
    g = igraph.Graph.Read_GraphML(path)
    names = [plain_id(v["id"]) for v in g.vs]

    def known(attributes):  # igraph gives NaN or None, or "" for a missing text
        return {k: v for k, v in attributes.items() if v == v and v not in (None, "")}

    def whole(data, keys):  # every number is a float there
        return {k: int(v) if k in keys else v for k, v in data.items()}
    ints = {"start", "end", "claims", "articles"}
    return ([node(names[v.index], whole({k: x for k, x in known(v.attributes()).items() if k != "id"}, ints)) for v in g.vs],
            [edge(names[e.source], names[e.target], whole(known(e.attributes()), ints)) for e in g.es])


def xsd_graphml(path, jar):
    """Validate; nodes and edges are counted by their elements."""
    import io
    import zipfile
    from lxml import etree
    files = zipfile.ZipFile(jar)

    class Local(etree.Resolver):
        def resolve(self, url, public, context):
            name = url.rsplit("/", 1)[-1]
            if name in ("xlink.xsd", "graphml.xsd"):
                return self.resolve_string(files.read(name), context)
    parser = etree.XMLParser()
    parser.resolvers.add(Local())
    schema = etree.XMLSchema(etree.parse(io.BytesIO(files.read("graphml.xsd")), parser))
    doc = etree.parse(path)
    schema.assertValid(doc)
    ns = {"g": "http://graphml.graphdrawing.org/xmlns"}
    return ([{"id": plain_id(n.get("id"))} for n in doc.iterfind(".//g:node", ns)],
            [{"id": plain_id(e.get("id"))} for e in doc.iterfind(".//g:edge", ns)])


def networkx_gexf(path):
    import networkx
    g = networkx.read_gexf(path, version="1.3")
    drop = {"viz", "spells"}
    return ([node(n, {k: v for k, v in d.items() if k not in drop}) for n, d in g.nodes(data=True)],
            [edge(a, b, {k: v for k, v in d.items() if k not in drop}, d.get("id")) for a, b, d in g.edges(data=True)])


def networkx_node_link(path):
    import networkx
    g = networkx.node_link_graph(json.load(open(path, encoding="utf-8")))
    return ([node(n, d) for n, d in g.nodes(data=True)],
            [edge(a, b, d, k) for a, b, k, d in g.edges(keys=True, data=True)])


def jgf_jgf(path):
    """This reader numbers the nodes: their ids are lost, edges are told by names."""
    import jgf
    g, = jgf.load(path)

    def of(table, i):
        found = {k: v[i] if isinstance(v, list) else v.get(i) for k, v in table.items()}
        return {k: v for k, v in found.items() if v is not None}
    nodes = [node("", of(g["node-properties"], i)) for i in range(g["node-count"])]
    props_of = g["edge-properties"]
    return nodes, [edge(nodes[a]["name"], nodes[b]["name"], d, d["id"])
                   for i, (a, b) in enumerate(g["edges"])
                   for d in [{k: v for k, v in of(props_of, i).items() if k not in ("relation", "directed")}]]


def rdflib_turtle(path):
    import rdflib
    return rdf(rdflib.Graph().parse(path, format="turtle"))


def rapper_turtle(path):
    """What rapper makes of the file, as N-Triples."""
    import rdflib
    run = subprocess.run(["rapper", "--quiet", "--input", "turtle", "--output", "ntriples", path], check=True, capture_output=True, text=True)
    assert not run.stderr, run.stderr
    return rdf(rdflib.Graph().parse(data=run.stdout, format="nt"))


def rdf(g):
    """Nodes by label, edges by their statements; a triple without statement, or the reverse, shows as a difference."""
    import rdflib
    from rdflib.namespace import RDF, RDFS, SKOS
    from urllib.parse import unquote
    dg = "urn:diplograph:terms:"

    def name(iri):
        return unquote(str(iri).removeprefix("urn:diplograph:id:"))

    def literals(s):
        out = {}
        for p, o in g.predicate_objects(s):
            if isinstance(o, rdflib.Literal) and p != RDFS.label:
                key = "aliases" if p == SKOS.altLabel else str(p).removeprefix(dg)
                if key == "aliases":
                    out.setdefault(key, []).append(str(o))
                else:
                    out[key] = str(o) if o.datatype is None or "XMLSchema#g" in str(o.datatype) or "date" in str(o.datatype) else o.toPython()
        if "aliases" in out:
            out["aliases"].sort()
        return {k.replace("http://www.w3.org/ns/prov#value", "text"): text(v) for k, v in out.items()}
    nodes, edges, said = [], [], set()
    for s in set(g.subjects(RDF.type)):
        kinds = [str(t).removeprefix(dg) for t in g.objects(s, RDF.type) if str(t).startswith(dg)]
        if kinds == ["Edge"]:
            a, p, b = (g.value(s, x) for x in (RDF.subject, RDF.predicate, RDF.object))
            said.add((a, p, b))
            edges.append({"id": name(s), "from": name(a), "to": name(b),
                          "type": re.sub("([A-Z])", r"_\1", str(p).removeprefix(dg)).upper(), "props": literals(s)})
        else:
            nodes.append({"id": name(s), "name": str(g.value(s, RDFS.label) or ""), "labels": sorted(kinds),
                          "props": literals(s)})
    evidence = {"http://www.w3.org/1999/02/22-rdf-syntax-ns#subject": "SUBJECT",
                "http://www.w3.org/1999/02/22-rdf-syntax-ns#object": "OBJECT",
                "http://www.w3.org/ns/prov#wasQuotedFrom": "EVIDENCED_BY",
                "http://www.w3.org/ns/prov#hadPrimarySource": "FROM",
                "http://www.w3.org/ns/prov#wasAttributedTo": "ATTRIBUTED_TO",
                "http://purl.org/dc/terms/isPartOf": "IN", dg + "mentionedIn": "MENTIONED_IN"}
    statements = {e["id"] for e in edges}
    for a, p, b in g:
        if str(p) in evidence and name(a) not in statements:
            kind = evidence[str(p)]
            edges.append({"id": f"edge:{name(a)}:{kind}:{name(b)}", "from": name(a), "to": name(b), "type": kind})
    told = {(a, p, b) for a, p, b in g if str(p).startswith(dg) and isinstance(b, rdflib.URIRef) and str(p) != dg + "mentionedIn"}
    assert told == said, told ^ said
    return nodes, edges


def records(rows, path_is_nodes, lists_as_json):
    out = []
    for row in rows:
        row = {k: v for k, v in row.items() if v is not None and v != [] and v != ""}
        out.append(node(row["id"], row, "name") if path_is_nodes
                   else edge(row["source"], row["target"], row, row["id"]))
    return out


def duckdb_rows(query):
    import duckdb
    cursor = duckdb.sql(query)
    return [dict(zip(cursor.columns, row)) for row in cursor.fetchall()]


def duckdb_csv(path):
    def read(file):
        return duckdb_rows(f"SELECT * FROM read_csv('{path}/{file}.csv', header=true, quote='\"', escape='\"', all_varchar=true, strict_mode=true)")
    return records(read("nodes"), True, True), records(read("edges"), False, True)


def duckdb_parquet(path):
    return (records(duckdb_rows(f"SELECT * FROM '{path}/nodes.parquet'"), True, False),
            records(duckdb_rows(f"SELECT * FROM '{path}/edges.parquet'"), False, False))


def pyarrow_parquet(path):
    import pyarrow.parquet
    return (records(pyarrow.parquet.read_table(f"{path}/nodes.parquet").to_pylist(), True, False),
            records(pyarrow.parquet.read_table(f"{path}/edges.parquet").to_pylist(), False, False))


def shapely_geojson(path):
    from shapely.geometry import shape
    nodes, edges = [], []
    for f in json.load(open(path, encoding="utf-8"))["features"]:
        form = shape(f["geometry"])
        assert form.is_valid and not form.is_empty, f
        west, south, east, north = form.bounds
        assert -180 <= west <= east <= 180 and -90 <= south <= north <= 90, f
        p = f["properties"]
        if form.geom_type == "Point":
            nodes.append(node(p["id"], p))
        else:
            edges.append(edge(p["source"], p["target"], p, p["id"]))
    return nodes, edges


def dot_json(path):
    """Graphviz itself: what `dot -Tdot_json` makes of the file."""
    run = subprocess.run(["dot", "-Tdot_json", path], check=True, capture_output=True, text=True)
    assert not run.stderr, run.stderr
    doc = json.loads(run.stdout)

    def own(data):
        return {k.removeprefix("dg_"): unescape(v) for k, v in data.items() if k.startswith("dg_") and v != ""}

    def unescape(s):  # Graphviz keeps \\ and \n as written: they have a meaning in labels
        return re.sub(r"\\(.)", lambda m: {"n": "\n"}.get(m[1], m[1]), s)
    names = [unescape(n["name"]) for n in doc["objects"]]
    return ([{"id": unescape(n["name"]), "name": unescape(n["label"]), "type": n["type"],
              "labels": n["labels"].split(":"), "props": own(n)} for n in doc["objects"]],
            [{"id": unescape(e["id"]), "from": names[e["tail"]], "to": names[e["head"]], "type": e["type"],
              "props": own(e)} for e in doc.get("edges", [])])


def lxml_svg(path):
    """Names are those of the titles: beside their nodes long ones are cut."""
    from lxml import etree
    svg = {"s": "http://www.w3.org/2000/svg"}
    doc = etree.parse(path)
    assert not doc.findall(".//s:script", svg)
    nodes = [{"id": g.get("data-id"), "name": g.findtext("s:title", "", svg).removesuffix(f" ({g.get('data-type')})"), "type": g.get("data-type")}
             for g in doc.iterfind(".//s:g[@data-id]", svg)]
    edges = [{"id": p.get("data-id"), "from": p.get("data-from"), "to": p.get("data-to"), "type": p.get("data-type")}
             for p in doc.iterfind(".//s:path[@data-id]", svg)]
    return nodes, edges


def main():
    for line in sys.stdin:
        reader, path, *more = json.loads(line)
        try:
            nodes, edges = globals()[reader.replace("-", "_")](path, *more)
            answer = {"nodes": nodes, "edges": edges}
        except Exception:
            answer = {"error": traceback.format_exc()}
        print(json.dumps(answer), flush=True)


main()
