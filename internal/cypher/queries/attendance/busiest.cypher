// name: busiest
// title: Who attends everything
// question: Who attends the most events?
// theme: attendance
// param: least int = 1, e.g. 2: only who attends at least so many events
// column: attendee: who takes part
// column: events: how many events
// column: which: their names
// order: by events, most first; then by attendee
MATCH (attendee:Entity)-[attends:ATTENDS]->(event:Event)
WITH attendee, attends, event ORDER BY event.name
WITH attendee, collect(event.name) AS which, collect(attends) AS proof
WHERE size(which) >= $least
RETURN attendee.name AS attendee, size(which) AS events, which, proof
ORDER BY events DESC, attendee
