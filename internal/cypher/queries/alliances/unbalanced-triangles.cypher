// name: unbalanced-triangles
// title: Friends of both sides of a quarrel
// question: Which states are friends of two states that are foes of each other?
// theme: alliances
// column: friend: the state between the two
// column: one: one side of the quarrel
// column: other: the other side
// column: quarrel: what stands between the two
// order: by friend, one, other
MATCH (one:State)-[quarrel:AT_WAR_WITH|INVADED|SANCTIONED_BY|THREATENED|CONDEMNED|SEVERED_TIES_WITH|EXPELLED_DIPLOMATS_OF]-(other:State)
WHERE one.id < other.id
MATCH (one)-[first:TREATY_ALLY|STRATEGIC_PARTNER|SUPPORTS|AIDS]-(friend:State)
MATCH (friend)-[second:TREATY_ALLY|STRATEGIC_PARTNER|SUPPORTS|AIDS]-(other)
WITH friend, one, other, quarrel, first, second ORDER BY type(quarrel)
RETURN friend.name AS friend, one.name AS one, other.name AS other, collect(DISTINCT type(quarrel)) AS quarrel,
       [collect(DISTINCT quarrel), collect(DISTINCT first), collect(DISTINCT second)] AS proof
ORDER BY friend, one, other
