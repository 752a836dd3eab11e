// name: bloc-ties
// title: A state's ties to the members of a bloc
// question: How is a state tied to each member of an organization or bloc?
// theme: networks
// param: state State, e.g. Russia: the state
// param: bloc Entity, e.g. NATO: the organization or bloc
// column: member: a member of it
// column: relations: what ties the two
// order: by member
MATCH (:Entity {id: $state})-[tie:!SUBJECT&!OBJECT&!MENTIONED_IN&!ATTRIBUTED_TO]-(member:State)
WHERE EXISTS { (member)-[:MEMBER_OF]->(:Entity {id: $bloc}) }
WITH member, tie ORDER BY type(tie)
RETURN member.name AS member, collect(DISTINCT type(tie)) AS relations, collect(tie) AS proof
ORDER BY member
