// name: most-connected
// title: The most connected actors
// question: Which actors have ties to the most other actors?
// theme: networks
// param: most int = 20: how many rows at the most
// column: actor: a state, person or organization
// column: others: how many others it is tied to
// column: relations: the relations it is tied by
// order: by others, most first; then by actor
MATCH (actor:State|Person|Organization)-[tie:!SUBJECT&!OBJECT&!MENTIONED_IN&!ATTRIBUTED_TO]-(other:Entity)
WITH actor, type(tie) AS relation, other ORDER BY relation
RETURN actor.name AS actor, count(DISTINCT other) AS others, collect(DISTINCT relation) AS relations
ORDER BY others DESC, actor LIMIT $most
