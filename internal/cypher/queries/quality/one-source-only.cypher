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
MATCH (subject:Entity)-[fact:ATTENDS|HOSTS|HELD_IN|LOCATED_IN|REPRESENTS|FORMERLY_REPRESENTED|ACCREDITED_TO|MEMBER_OF|
    PART_OF|TREATY_ALLY|STRATEGIC_PARTNER|SIGNED_AGREEMENT_WITH|NEGOTIATES_WITH|MEDIATES_BETWEEN|
    RECOGNIZES|SEVERED_TIES_WITH|EXPELLED_DIPLOMATS_OF|SANCTIONED_BY|WANTED_BY|INVADED|AT_WAR_WITH|
    THREATENED|CONDEMNED|SUPPORTS|AIDS|VISITED|MET_WITH|MARKS]->(object:Entity)
WHERE fact.articles = 1 AND ($relation IS NULL OR type(fact) = $relation)
RETURN subject.name AS subject, type(fact) AS relation, object.name AS object, fact.confidence AS confidence, [fact] AS proof
ORDER BY subject, relation, object
