// name: sanctioners-of-allies
// title: Who sanctions a state's allies
// question: Which allies of a state are sanctioned, and by whom?
// theme: sanctions
// param: state State, e.g. China: the state whose allies are asked for
// column: ally: the ally or strategic partner
// column: tie: TREATY_ALLY or STRATEGIC_PARTNER
// column: sanctionedBy: who sanctions the ally
// column: since: since when, where a text says so
// order: by ally, tie, sanctionedBy
MATCH (:Entity {id: $state})-[tie:TREATY_ALLY|STRATEGIC_PARTNER]-(ally:State)
MATCH (ally)-[sanction:SANCTIONED_BY]->(imposer:Entity)
RETURN ally.name AS ally, type(tie) AS tie, imposer.name AS sanctionedBy, sanction.since AS since, [tie, sanction] AS proof
ORDER BY ally, tie, sanctionedBy
