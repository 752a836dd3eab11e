// name: weak-facts
// title: Facts of low confidence
// question: Which facts are least certain?
// theme: quality
// param: below float = 0.7, e.g. 0.9: only facts of a confidence below this
// column: subject: who or what
// column: relation: the relation
// column: object: to whom or what
// column: confidence: from 0 to 1
// column: claims: how many claims it rests on
// order: by confidence, subject, relation, object
MATCH (subject:Entity)-[fact:!SUBJECT&!OBJECT&!MENTIONED_IN&!ATTRIBUTED_TO]->(object:Entity)
WHERE fact.confidence < $below
RETURN subject.name AS subject, type(fact) AS relation, object.name AS object, fact.confidence AS confidence,
       fact.claims AS claims, [fact] AS proof
ORDER BY confidence, subject, relation, object
