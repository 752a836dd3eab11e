// name: one-source-only
// title: Facts with one source only
// question: Which facts rest on one article only?
// theme: quality
// param: relation Relation = any, e.g. SANCTIONED_BY: only facts of this relation
// column: subject: who or what
// column: relation: the relation
// column: object: to whom or what
// column: confidence: from 0 to 1
// order: by subject, relation, object
MATCH (subject:Entity)-[fact:!SUBJECT&!OBJECT&!MENTIONED_IN&!ATTRIBUTED_TO]->(object:Entity)
WHERE fact.articles = 1 AND ($relation IS NULL OR type(fact) = $relation)
RETURN subject.name AS subject, type(fact) AS relation, object.name AS object, fact.confidence AS confidence, [fact] AS proof
ORDER BY subject, relation, object
