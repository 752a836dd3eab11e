// name: wanted-attending
// title: Wanted people at an event
// question: Which wanted leaders or other people attend which event, and who wants them?
// theme: attendance
// param: event Event = any, e.g. "Victory Day parade": only this event
// column: person: who is wanted
// column: wantedBy: the court or state that wants them
// column: event: what they take part in
// column: of: the state or organization they represent
// order: by person, wantedBy, event
MATCH (person:Person)-[wanted:WANTED_BY]->(court:Entity)
MATCH (person)-[attends:ATTENDS]->(event:Event)
WHERE $event IS NULL OR event.id = $event
OPTIONAL MATCH (person)-[:REPRESENTS]->(of:Entity)
WITH person, wanted, court, attends, event, of ORDER BY of.name
RETURN person.name AS person, court.name AS wantedBy, event.name AS event, collect(DISTINCT of.name) AS of,
       [collect(DISTINCT wanted), collect(DISTINCT attends)] AS proof
ORDER BY person, wantedBy, event
