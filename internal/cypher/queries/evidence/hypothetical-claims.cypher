// name: hypothetical-claims
// title: What the texts hold possible
// question: Which claims are only possible, asked for or conditional?
// theme: evidence
// param: entity Entity = any: only claims about this one
// column: subject: who or what
// column: relation: what may be
// column: object: to whom or what
// column: sentence: the words that say so
// order: by subject, relation, object
MATCH (claim:Claim {polarity: 'hypothetical'})
MATCH (claim)-[:SUBJECT]->(subject:Entity), (claim)-[:OBJECT]->(object:Entity)
WHERE $entity IS NULL OR subject.id = $entity OR object.id = $entity
OPTIONAL MATCH (claim)-[:EVIDENCED_BY]->(sentence:Sentence)
RETURN subject.name AS subject, claim.relation AS relation, object.name AS object,
       coalesce(sentence.text, claim.text) AS sentence, [claim] AS proof
ORDER BY subject, relation, object, sentence
