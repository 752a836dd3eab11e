// name: allies-of-sanctioned-attending
// title: Allies of sanctioned states at an event
// question: Which allies of sanctioned states attend which event, and through whom?
// theme: alliances
// param: event Event = any, e.g. "Victory Day parade": only this event
// column: ally: the state that is a treaty ally of a sanctioned one
// column: sanctioned: the sanctioned state
// column: sanctionedBy: who imposed the sanctions
// column: event: what the ally takes part in
// column: attendees: who takes part for the ally, the state itself where nobody is named
// order: by ally, sanctioned, sanctionedBy, event
MATCH (sanctioned:State)-[sanction:SANCTIONED_BY]->(imposer:Entity)
MATCH (sanctioned)-[alliance:TREATY_ALLY]-(ally:State)
MATCH (ally)<-[office:REPRESENTS*0..1]-(attendee:Entity)-[attends:ATTENDS]->(event:Event)
WHERE $event IS NULL OR event.id = $event
WITH ally, sanctioned, sanction, alliance, imposer, event, attendee, attends, office
ORDER BY attendee.name
RETURN ally.name AS ally, sanctioned.name AS sanctioned, imposer.name AS sanctionedBy,
       event.name AS event, collect(DISTINCT attendee.name) AS attendees,
       [collect(DISTINCT alliance), collect(DISTINCT sanction), collect(attends), collect(office)] AS proof
ORDER BY ally, sanctioned, sanctionedBy, event
