// name: agreements
// title: Agreements and talks
// question: Who signed an agreement or negotiates with whom, and about what?
// theme: events
// param: party Entity = any, e.g. Iran: only where this one is a party
// column: one: a party
// column: relation: SIGNED_AGREEMENT_WITH or NEGOTIATES_WITH
// column: other: the other party
// column: topic: what about, where a text says so
// column: date: the last day told
// order: by one, relation, other
MATCH (one:Entity)-[deal:SIGNED_AGREEMENT_WITH|NEGOTIATES_WITH]->(other:Entity)
WHERE $party IS NULL OR one.id = $party OR other.id = $party
RETURN one.name AS one, type(deal) AS relation, other.name AS other, deal.topic AS topic, deal.lastDate AS date, [deal] AS proof
ORDER BY one, relation, other
