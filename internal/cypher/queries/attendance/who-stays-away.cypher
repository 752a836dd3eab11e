// name: who-stays-away
// title: Who does not attend
// question: Who will not attend an event, or did not, according to the texts?
// theme: attendance
// param: event Event = any, e.g. "Victory Day parade": only this event
// column: event: what is not attended
// column: absent: who stays away
// column: status: past, current or planned
// order: by event, absent
MATCH (event:Event)<-[:OBJECT]-(claim:Claim {relation: 'ATTENDS', polarity: 'negated'})-[:SUBJECT]->(absent:Entity)
WHERE $event IS NULL OR event.id = $event
RETURN event.name AS event, absent.name AS absent, claim.status AS status, collect(claim) AS proof
ORDER BY event, absent, status
