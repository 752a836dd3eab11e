// name: event-profile
// title: An event's profile
// question: What does the graph know about an event: place, hosts, guests, occasion?
// theme: events
// param: event Event, e.g. "Victory Day parade": the event
// column: relation: what ties the two
// column: other: the other side
// column: kind: what kind of entity it is
// column: status: past, current or planned
// order: by relation, other
MATCH (:Entity {id: $event})-[tie:ATTENDS|HOSTS|HELD_IN|MARKS]-(other:Entity)
RETURN type(tie) AS relation, other.name AS other, head([l IN labels(other) WHERE NOT l IN ['Entity', 'Leader']]) AS kind,
       tie.status AS status, [tie] AS proof
ORDER BY relation, other
