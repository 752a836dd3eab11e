// name: timeline
// title: An actor's timeline
// question: What did a state, person or organization do or undergo, in order of time?
// theme: events
// param: entity Entity, e.g. Russia: whose timeline
// column: date: when, as precise as told: the day of the act, or the time since which it holds
// column: subject: who acts
// column: relation: what happens
// column: object: to whom or what
// column: status: past, current or planned
// order: by date, subject, relation, object
MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(claim:Claim {polarity: 'asserted'})
WHERE coalesce(claim.date, claim.since) IS NOT NULL
MATCH (claim)-[:SUBJECT]->(subject:Entity), (claim)-[:OBJECT]->(object:Entity)
RETURN toString(coalesce(claim.date, claim.since)) AS date, subject.name AS subject, claim.relation AS relation,
       object.name AS object, head(collect(claim.status)) AS status, collect(claim) AS proof
ORDER BY date, subject, relation, object
