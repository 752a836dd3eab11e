// name: former-posts
// title: Former posts of a delegate
// question: Which posts did a delegate hold before?
// theme: people
// param: person Person = any, e.g. "Li Junhua": only this person
// column: person: who held the post
// column: post: FORMERLY_REPRESENTED, or ACCREDITED_TO for ambassadors and envoys
// column: role: the office, as the texts call it
// column: of: the state or organization the post was of, or at
// column: now: whom they represent now
// order: by person, post, of
MATCH (person:Person)-[post:FORMERLY_REPRESENTED|ACCREDITED_TO]->(of:Entity)
WHERE $person IS NULL OR person.id = $person
OPTIONAL MATCH (person)-[:REPRESENTS]->(now:Entity)
WITH person, post, of, now ORDER BY now.name
RETURN person.name AS person, type(post) AS post, post.role AS role, of.name AS of,
       collect(DISTINCT now.name) AS now, collect(DISTINCT post) AS proof
ORDER BY person, post, of
