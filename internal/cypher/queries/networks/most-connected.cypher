// name: most-connected
// title: The most connected actors
// question: Which actors have ties to the most other actors?
// theme: networks
// param: most int = 20: how many rows at the most
// column: actor: a state, person or organization
// column: others: how many others it is tied to
// column: relations: the relations it is tied by
// order: by others, most first; then by actor
MATCH (actor:State|Person|Organization)-[tie:ATTENDS|HOSTS|HELD_IN|LOCATED_IN|REPRESENTS|FORMERLY_REPRESENTED|ACCREDITED_TO|MEMBER_OF|
    PART_OF|TREATY_ALLY|STRATEGIC_PARTNER|SIGNED_AGREEMENT_WITH|NEGOTIATES_WITH|MEDIATES_BETWEEN|
    RECOGNIZES|SEVERED_TIES_WITH|EXPELLED_DIPLOMATS_OF|SANCTIONED_BY|WANTED_BY|INVADED|AT_WAR_WITH|
    THREATENED|CONDEMNED|SUPPORTS|AIDS|VISITED|MET_WITH|MARKS]-(other:Entity)
WITH actor, type(tie) AS relation, other ORDER BY relation
RETURN actor.name AS actor, count(DISTINCT other) AS others, collect(DISTINCT relation) AS relations
ORDER BY others DESC, actor LIMIT $most
