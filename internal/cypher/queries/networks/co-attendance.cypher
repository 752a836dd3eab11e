// name: co-attendance
// title: Co-attendance network
// question: Who attends the same events as whom, and how often?
// theme: networks
// param: least int = 1: only pairs that share at least so many events
// column: one: one of the two
// column: other: the other
// column: shared: how many events they share
// column: events: their names
// order: by shared, most first; then by one, other
MATCH (event:Event)<-[first:ATTENDS]-(one:Entity)
MATCH (event)<-[second:ATTENDS]-(other:Entity)
WHERE one.id < other.id
WITH one, other, event, first, second ORDER BY event.name
WITH one, other, collect(event.name) AS events, [collect(first), collect(second)] AS proof
WHERE size(events) >= $least
RETURN one.name AS one, other.name AS other, size(events) AS shared, events, proof
ORDER BY shared DESC, one, other
