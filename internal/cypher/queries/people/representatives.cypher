// name: representatives
// title: Who represents whom
// question: Who represents which state or organization, in which office?
// theme: people
// param: of Entity = any, e.g. China: only this state or organization
// column: of: the state or organization
// column: person: who holds an office of it
// column: role: the office, as the texts call it
// column: leader: whether they are head of state or of government
// order: by of, person
MATCH (person:Person)-[office:REPRESENTS]->(of:Entity)
WHERE $of IS NULL OR of.id = $of
RETURN of.name AS of, person.name AS person, office.role AS role, person:Leader AS leader, [office] AS proof
ORDER BY of, person
