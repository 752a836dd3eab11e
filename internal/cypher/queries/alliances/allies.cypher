// name: allies
// title: A state's allies and partners
// question: Who are the allies and strategic partners of a state?
// theme: alliances
// param: state State, e.g. China: the state whose allies are asked for
// column: ally: the other state
// column: tie: TREATY_ALLY or STRATEGIC_PARTNER
// column: since: since when, where a text says so
// column: articles: how many articles say so
// order: by tie, ally
MATCH (:Entity {id: $state})-[tie:TREATY_ALLY|STRATEGIC_PARTNER]-(ally:State)
RETURN ally.name AS ally, type(tie) AS tie, tie.since AS since, tie.articles AS articles, [tie] AS proof
ORDER BY tie DESC, ally
