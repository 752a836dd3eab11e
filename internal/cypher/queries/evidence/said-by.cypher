// name: said-by
// title: Who said so
// question: What did a speaker say, according to the texts?
// theme: evidence
// param: speaker Entity = any, e.g. "Hong Lei": only what this one said
// column: speaker: to whom the text attributes it
// column: subject: who or what
// column: relation: the relation
// column: object: to whom or what
// column: polarity: asserted, negated or hypothetical
// order: by speaker, subject, relation, object
MATCH (speaker:Entity)<-[:ATTRIBUTED_TO]-(claim:Claim)
WHERE $speaker IS NULL OR speaker.id = $speaker
MATCH (claim)-[:SUBJECT]->(subject:Entity), (claim)-[:OBJECT]->(object:Entity)
RETURN speaker.name AS speaker, subject.name AS subject, claim.relation AS relation, object.name AS object,
       claim.polarity AS polarity, collect(claim) AS proof
ORDER BY speaker, subject, relation, object, polarity
