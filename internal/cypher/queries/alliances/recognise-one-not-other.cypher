// name: recognise-one-not-other
// title: Who recognises one state and not the other
// question: Which states recognise one state and not the other?
// theme: alliances
// param: one State, e.g. Palestine: the state that is recognised
// param: other State, e.g. Israel: the state that is not, as far as the graph knows
// column: state: who recognises one and not the other
// column: denied: whether a text says outright that it does not recognise the other
// order: by state
MATCH (state:State)-[recognises:RECOGNIZES]->(:Entity {id: $one})
WHERE NOT EXISTS { (state)-[:RECOGNIZES]->(:Entity {id: $other}) } AND state.id <> $other
OPTIONAL MATCH (state)<-[:SUBJECT]-(denial:Claim {relation: 'RECOGNIZES', polarity: 'negated'})-[:OBJECT]->(:Entity {id: $other})
RETURN state.name AS state, count(denial) > 0 AS denied, [collect(DISTINCT recognises), collect(denial)] AS proof
ORDER BY state
