// name: who-attends
// title: Who attends an event
// question: Who attends an event, and for whom?
// theme: attendance
// param: event Event = any, e.g. "Victory Day parade": only this event
// column: event: what is attended
// column: attendee: who takes part
// column: role: the office, as the texts call it
// column: of: the state or organization the office is of
// column: status: past, current or planned
// order: by event, of, attendee
MATCH (attendee:Entity)-[attends:ATTENDS]->(event:Event)
WHERE $event IS NULL OR event.id = $event
OPTIONAL MATCH (attendee)-[office:REPRESENTS]->(of:Entity)
RETURN event.name AS event, attendee.name AS attendee, office.role AS role, of.name AS of,
       attends.status AS status, [attends, office] AS proof
ORDER BY event, of, attendee, role
