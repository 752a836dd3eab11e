// The claims that an edge follows from.
CREATE INDEX claim_edge IF NOT EXISTS FOR (n:Claim) ON (n.edge);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
