// name: wanted
// title: Who is wanted
// question: Who is wanted by a court or a state?
// theme: sanctions
// column: person: who is wanted
// column: wantedBy: who wants them
// column: of: the states and organizations they represent
// column: reason: why, where a text says so
// order: by person, wantedBy
MATCH (person:Person)-[wanted:WANTED_BY]->(court:Entity)
OPTIONAL MATCH (person)-[:REPRESENTS]->(of:Entity)
WITH person, wanted, court, of ORDER BY of.name
RETURN person.name AS person, court.name AS wantedBy, collect(DISTINCT of.name) AS of, wanted.reason AS reason,
       [collect(DISTINCT wanted)] AS proof
ORDER BY person, wantedBy
