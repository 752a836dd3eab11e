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
MATCH (subject:Entity)-[fact:ATTENDS|HOSTS|HELD_IN|LOCATED_IN|REPRESENTS|FORMERLY_REPRESENTED|ACCREDITED_TO|MEMBER_OF|
    PART_OF|TREATY_ALLY|STRATEGIC_PARTNER|SIGNED_AGREEMENT_WITH|NEGOTIATES_WITH|MEDIATES_BETWEEN|
    RECOGNIZES|SEVERED_TIES_WITH|EXPELLED_DIPLOMATS_OF|SANCTIONED_BY|WANTED_BY|INVADED|AT_WAR_WITH|
    THREATENED|CONDEMNED|SUPPORTS|AIDS|VISITED|MET_WITH|MARKS]->(object:Entity)
WHERE fact.confidence < $below
RETURN subject.name AS subject, type(fact) AS relation, object.name AS object, fact.confidence AS confidence,
       fact.claims AS claims, [fact] AS proof
ORDER BY confidence, subject, relation, object
