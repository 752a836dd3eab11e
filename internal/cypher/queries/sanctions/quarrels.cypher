// name: quarrels
// title: A state's quarrels
// question: With whom is a state at odds: war, sanctions, threats, expulsions, broken ties?
// theme: sanctions
// param: state Entity, e.g. Russia: the state, person or organization
// column: relation: what stands between the two
// column: direction: out where it goes out from the one asked for, in where it comes in, both where it is mutual
// column: other: the other side
// column: since: since when or on what day, where a text says so
// order: by relation, direction, other
MATCH (state:Entity {id: $state})-[quarrel:AT_WAR_WITH|INVADED|SANCTIONED_BY|THREATENED|CONDEMNED|SEVERED_TIES_WITH|EXPELLED_DIPLOMATS_OF]-(other:Entity)
RETURN type(quarrel) AS relation,
       CASE WHEN type(quarrel) = 'AT_WAR_WITH' THEN 'both' WHEN startNode(quarrel) = state THEN 'out' ELSE 'in' END AS direction,
       other.name AS other, coalesce(quarrel.since, quarrel.date, quarrel.firstDate) AS since, [quarrel] AS proof
ORDER BY relation, direction, other
