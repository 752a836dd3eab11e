// name: allies-of-allies
// title: Allies of a state's allies
// question: Who are the allies of a state's allies, without being its own?
// theme: alliances
// param: state State, e.g. Russia: the state at the start
// column: state: an ally or partner of an ally or partner
// column: through: the states between
// order: by state
MATCH (start:Entity {id: $state})-[first:TREATY_ALLY|STRATEGIC_PARTNER]-(between:State)
MATCH (between)-[second:TREATY_ALLY|STRATEGIC_PARTNER]-(far:State)
WHERE far <> start AND NOT (far)-[:TREATY_ALLY|STRATEGIC_PARTNER]-(start)
WITH far, between, first, second ORDER BY between.name
RETURN far.name AS state, collect(DISTINCT between.name) AS through, [collect(first), collect(second)] AS proof
ORDER BY state
