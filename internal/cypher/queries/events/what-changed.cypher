// name: what-changed
// title: What changed between two dates
// question: Which facts were told for the first time between two dates?
// theme: events
// param: from date, e.g. 2025-08-01: the first day, by the date of publication
// param: to date, e.g. 2025-08-31: the last day
// column: told: the day it was told first
// column: subject: who or what
// column: relation: the relation
// column: object: to whom or what
// column: status: past, current or planned
// order: by told, subject, relation, object
MATCH (source:Source)
WITH source, toString(coalesce(source.published, source.asOf)) AS day
WHERE day >= $from AND left(day, size($to)) <= $to
MATCH (source)<-[:FROM]-(claim:Claim {polarity: 'asserted'})
MATCH (claim)-[:SUBJECT]->(subject:Entity), (claim)-[:OBJECT]->(object:Entity)
WHERE NOT EXISTS {
  MATCH (subject)<-[:SUBJECT]-(earlier:Claim {polarity: 'asserted', relation: claim.relation})-[:OBJECT]->(object)
  MATCH (earlier)-[:FROM]->(before:Source)
  WHERE toString(coalesce(before.published, before.asOf)) < $from
}
WITH subject, claim.relation AS relation, object, day, claim ORDER BY day, claim.start, claim.id
RETURN min(day) AS told, subject.name AS subject, relation, object.name AS object,
       last(collect(claim.status)) AS status, collect(claim) AS proof
ORDER BY told, subject, relation, object
