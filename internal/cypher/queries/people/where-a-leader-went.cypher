// name: where-a-leader-went
// title: Where a leader went
// question: Which states and places did a leader visit, and when?
// theme: people
// param: person Person, e.g. Putin: who travelled
// column: place: the state or place
// column: dates: the days or years told, in order
// column: last: the last of them
// order: by last, newest first; then by place
MATCH (person:Entity {id: $person})-[visit:VISITED]->(place:Entity)
OPTIONAL MATCH (person)<-[:SUBJECT]-(claim:Claim {relation: 'VISITED', polarity: 'asserted'})-[:OBJECT]->(place)
WITH place, visit, toString(claim.date) AS day ORDER BY day
WITH place, visit, collect(DISTINCT day) AS dates
RETURN place.name AS place, dates, last(dates) AS last, [visit] AS proof
ORDER BY last DESC, place
