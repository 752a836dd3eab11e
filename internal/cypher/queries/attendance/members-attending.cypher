// name: members-attending
// title: Members of an organization at an event
// question: Which members of an organization or bloc attend which event?
// theme: attendance
// param: organization Entity, e.g. "European Union": the organization or bloc
// param: event Event = any: only this event
// column: member: the member state
// column: event: what it takes part in
// column: attendees: who takes part for it, the state itself where nobody is named
// order: by event, member
MATCH (:Entity {id: $organization})<-[membership:MEMBER_OF]-(member:State)
MATCH (member)<-[office:REPRESENTS*0..1]-(attendee:Entity)-[attends:ATTENDS]->(event:Event)
WHERE $event IS NULL OR event.id = $event
WITH member, membership, event, attendee, attends, office ORDER BY attendee.name
RETURN member.name AS member, event.name AS event, collect(DISTINCT attendee.name) AS attendees,
       [collect(DISTINCT membership), collect(attends), collect(office)] AS proof
ORDER BY event, member
