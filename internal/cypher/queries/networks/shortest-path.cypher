// name: shortest-path
// title: Shortest diplomatic path
// question: How are two actors connected, by the shortest path between them?
// theme: networks
// param: from Entity, e.g. Slovakia: where the path begins
// param: to Entity, e.g. "North Korea": where it ends
// param: paths int = 3: how many paths of the shortest length at the most
// column: steps: how many edges
// column: path: the nodes and edges on the way
// order: by the names on the way
// note: looks no further than six steps; events, offices and memberships count as steps
MATCH (start:Entity {id: $from})
MATCH (finish:Entity {id: $to})
WHERE start <> finish
MATCH path = allShortestPaths((start)-[:
    ATTENDS|HOSTS|HELD_IN|LOCATED_IN|REPRESENTS|FORMERLY_REPRESENTED|ACCREDITED_TO|MEMBER_OF|
    PART_OF|TREATY_ALLY|STRATEGIC_PARTNER|SIGNED_AGREEMENT_WITH|NEGOTIATES_WITH|MEDIATES_BETWEEN|
    RECOGNIZES|SEVERED_TIES_WITH|EXPELLED_DIPLOMATS_OF|SANCTIONED_BY|WANTED_BY|INVADED|AT_WAR_WITH|
    THREATENED|CONDEMNED|SUPPORTS|AIDS|VISITED|MET_WITH|MARKS*..6]-(finish))
WITH path, [n IN nodes(path) | n.name] AS names, [r IN relationships(path) | type(r)] AS ties
ORDER BY names, ties LIMIT $paths
RETURN length(path) AS steps, path, relationships(path) AS proof
ORDER BY names, ties
