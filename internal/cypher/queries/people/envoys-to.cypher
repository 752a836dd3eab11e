// name: envoys-to
// title: Ambassadors and envoys to a state
// question: Who is or was ambassador or envoy to a state?
// theme: people
// param: state Entity, e.g. Italy: the receiving state or organization
// column: person: the ambassador or envoy
// column: role: the office, as the texts call it
// column: status: past, current or planned
// order: by person
MATCH (:Entity {id: $state})<-[post:ACCREDITED_TO]-(person:Person)
RETURN person.name AS person, post.role AS role, post.status AS status, [post] AS proof
ORDER BY person
