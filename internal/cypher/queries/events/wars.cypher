// name: wars
// title: Wars and invasions
// question: Which states are at war, or invaded one another?
// theme: events
// column: one: a side, the invader of an invasion
// column: relation: AT_WAR_WITH or INVADED
// column: other: the other side
// column: since: since when, or on what day
// order: by one, relation, other
MATCH (one:State)-[war:AT_WAR_WITH|INVADED]->(other:State)
RETURN one.name AS one, type(war) AS relation, other.name AS other,
       coalesce(war.since, war.date, war.firstDate) AS since, [war] AS proof
ORDER BY one, relation, other
