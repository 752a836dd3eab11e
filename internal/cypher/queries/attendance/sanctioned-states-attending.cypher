// name: sanctioned-states-attending
// title: Sanctioned states at an event
// question: Which sanctioned states attend which event, and who sanctions them?
// theme: attendance
// param: event Event = any, e.g. "Victory Day parade": only this event
// column: state: the sanctioned state
// column: sanctionedBy: who imposed the sanctions
// column: since: since when, where a text says so
// column: event: what it takes part in
// column: attendees: who takes part for it, the state itself where nobody is named
// order: by state, sanctionedBy, event
MATCH (state:State)-[sanction:SANCTIONED_BY]->(imposer:Entity)
MATCH (state)<-[office:REPRESENTS*0..1]-(attendee:Entity)-[attends:ATTENDS]->(event:Event)
WHERE $event IS NULL OR event.id = $event
WITH state, sanction, imposer, event, attendee, attends, office ORDER BY attendee.name
RETURN state.name AS state, imposer.name AS sanctionedBy, sanction.since AS since, event.name AS event,
       collect(DISTINCT attendee.name) AS attendees,
       [collect(DISTINCT sanction), collect(attends), collect(office)] AS proof
ORDER BY state, sanctionedBy, event
