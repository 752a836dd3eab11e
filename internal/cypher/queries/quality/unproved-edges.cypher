// name: unproved-edges
// title: Edges without evidence
// question: Which edges have no asserted claim behind them?
// theme: quality
// column: subject: who or what
// column: relation: the relation
// column: object: to whom or what
// order: by subject, relation, object
// note: an empty answer is the good one: every edge must be proved
MATCH (subject:Entity)-[fact:ATTENDS|HOSTS|HELD_IN|LOCATED_IN|REPRESENTS|FORMERLY_REPRESENTED|ACCREDITED_TO|MEMBER_OF|
    PART_OF|TREATY_ALLY|STRATEGIC_PARTNER|SIGNED_AGREEMENT_WITH|NEGOTIATES_WITH|MEDIATES_BETWEEN|
    RECOGNIZES|SEVERED_TIES_WITH|EXPELLED_DIPLOMATS_OF|SANCTIONED_BY|WANTED_BY|INVADED|AT_WAR_WITH|
    THREATENED|CONDEMNED|SUPPORTS|AIDS|VISITED|MET_WITH|MARKS]->(object:Entity)
WHERE NOT EXISTS { (subject)<-[:SUBJECT]-(:Claim {polarity: 'asserted', relation: type(fact)})-[:OBJECT]->(object) }
  AND NOT EXISTS { (subject)<-[:OBJECT]-(:Claim {polarity: 'asserted', relation: type(fact)})-[:SUBJECT]->(object) }
RETURN subject.name AS subject, type(fact) AS relation, object.name AS object
ORDER BY subject, relation, object
