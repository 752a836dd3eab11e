// name: unproved-edges
// title: Edges without evidence
// question: Which edges have no asserted claim behind them?
// theme: quality
// column: subject: who or what
// column: relation: the relation
// column: object: to whom or what
// order: by subject, relation, object
// note: an empty answer is the good one: every edge must be proved
CALL () {
    MATCH (subject:Entity)-[fact]->(object:Entity)
    RETURN subject, type(fact) AS relation, object, fact
  UNION ALL
    MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim {polarity: 'asserted'})-[:OBJECT]->(object:Entity)
    RETURN subject, claim.relation AS relation, object, null AS fact
}
WITH CASE WHEN subject.id < object.id THEN [subject, object] ELSE [object, subject] END AS ends, relation,
     collect(fact) AS facts, count(*) - count(fact) AS claims
WHERE claims = 0
UNWIND facts AS fact
RETURN startNode(fact).name AS subject, relation, endNode(fact).name AS object
ORDER BY subject, relation, object
