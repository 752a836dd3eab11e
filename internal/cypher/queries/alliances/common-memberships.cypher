// name: common-memberships
// title: What two states are both members of
// question: Which organizations and blocs do two states both belong to?
// theme: alliances
// param: one State, e.g. Germany: the first state
// param: other State, e.g. France: the second state
// column: membership: an organization or bloc that has both as members
// order: by membership
MATCH (:Entity {id: $one})-[first:MEMBER_OF]->(shared:Entity)
MATCH (shared)<-[second:MEMBER_OF]-(:Entity {id: $other})
RETURN shared.name AS membership, [first, second] AS proof
ORDER BY membership
