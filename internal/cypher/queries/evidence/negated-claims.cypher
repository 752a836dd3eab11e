// name: negated-claims
// title: What the texts deny
// question: Which claims do the texts deny: who will not do what?
// theme: evidence
// param: entity Entity = any: only claims about this one
// column: subject: who or what
// column: relation: what is denied
// column: object: to whom or what
// column: status: past, current or planned
// column: sentence: the words that deny it
// order: by subject, relation, object
MATCH (claim:Claim {polarity: 'negated'})
MATCH (claim)-[:SUBJECT]->(subject:Entity), (claim)-[:OBJECT]->(object:Entity)
WHERE $entity IS NULL OR subject.id = $entity OR object.id = $entity
OPTIONAL MATCH (claim)-[:EVIDENCED_BY]->(sentence:Sentence)
RETURN subject.name AS subject, claim.relation AS relation, object.name AS object, claim.status AS status,
       coalesce(sentence.text, claim.text) AS sentence, [claim] AS proof
ORDER BY subject, relation, object, sentence
