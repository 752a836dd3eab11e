// name: who-met-whom
// title: Who met whom
// question: Who met whom, when and how often?
// theme: people
// param: person Person = any, e.g. Xi: only meetings of this person
// column: one: one of the two
// column: other: the other
// column: times: how many times, by the different days told
// column: first: the first day told
// column: last: the last day told
// order: by one, other
MATCH (a:Person)<-[:SUBJECT]-(claim:Claim {relation: 'MET_WITH', polarity: 'asserted'})-[:OBJECT]->(b:Person)
WHERE $person IS NULL OR a.id = $person OR b.id = $person
MATCH (a)-[met:MET_WITH]-(b)
WITH startNode(met) AS one, endNode(met) AS other, met, count(DISTINCT toString(claim.date)) AS days
RETURN one.name AS one, other.name AS other, CASE WHEN days = 0 THEN 1 ELSE days END AS times,
       met.firstDate AS first, met.lastDate AS last, [met] AS proof
ORDER BY one, other
